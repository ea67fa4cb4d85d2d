// The form: values that are typed once, for all commands of the page, and kept for the visit.

const valuesKey = "runbook:values";

/** No alert has more labels than this, and none of them is longer. */
const mostValues = 50;
const longestValue = 2000;

/** What was typed in this visit or came with the address, by the names of fields. */
const typedValues = new Map();

/** Whether the browser keeps values for the visit. */
let keepsValues = true;

function loadValues() {
  Object.entries(recall(forVisit, valuesKey) || {}).forEach(([name, value]) => {
    typedValues.set(name, String(value));
  });
  const [visit] = performance.getEntriesByType("navigation");
  const again = visit !== undefined && visit.type !== "navigate";
  for (const [name, value] of new URLSearchParams(location.search)) {
    const isName = /^[A-Za-z][\w-]*$/.test(name) && name !== "q";
    const isNew = !typedValues.has(name) || !again;
    if (isName && isNew && value.length <= longestValue && typedValues.size < mostValues) {
      typedValues.set(name, value);
    }
  }
}

function keepValues() {
  keepsValues = remember(forVisit, valuesKey, Object.fromEntries(typedValues));
}

/** Where a value is typed or chosen; nothing where the environment decides it. */
function controlOf(field) {
  return field.querySelector("input, select");
}

/** Where one goes to give a field its value; nothing where there is no field. */
function controlFor(field) {
  if (!field) {
    return null;
  }
  return controlOf(field) || field.parentElement.querySelector(".environment select");
}

/**
 * What a field holds now.
 *
 * @returns {{value: string, listed: boolean, verbatim: boolean}} as `writeValues` takes it
 */
function valueOf(field) {
  const control = controlOf(field);
  if (control) {
    const listed = control instanceof HTMLSelectElement;
    return { value: control.value.trim(), listed, verbatim: false };
  }
  const chosen = field.querySelector(".settings .chosen code");
  return { value: chosen ? chosen.textContent : "", listed: true, verbatim: true };
}

/** Marks what the chosen environment decides. */
function chooseSettings(form) {
  const environment = form.querySelector(".environment select");
  form.querySelectorAll(".settings li").forEach((setting) => {
    const isChosen = environment !== null && setting.dataset.environment === environment.value;
    setting.classList.toggle("chosen", isChosen);
  });
}

/** Says at a field what is wrong with it; nothing if the text is empty. */
function sayAtField(field, text) {
  let problem = field.querySelector(".problem");
  if (!problem && text) {
    problem = field.appendChild(newElement("p", "problem", ""));
    problem.id = (controlOf(field) || field).id + "-problem";
  }
  if (problem) {
    problem.textContent = text;
  }
  const control = controlOf(field);
  if (control) {
    control.setAttribute("aria-invalid", String(text !== ""));
  }
}

/** Puts a value into a field, if the field can hold it. */
function fillField(field, value) {
  const control = controlOf(field);
  const name = field.dataset.name;
  if (control instanceof HTMLSelectElement) {
    const isListed = [...control.options].some((option) => option.value === value);
    control.value = isListed ? value : control.options[0].value;
    sayAtField(field, isListed ? "" : "`" + value + "` is none of the values of `" + name + "`");
  } else if (unseenCharacters.test(value)) {
    sayAtField(field, "the value of `" + name + "` " + quoteReasons.control);
  } else {
    control.value = value;
    sayAtField(field, "");
  }
}

/** Takes a value as it is typed, for every field of the same name. */
function takeValue(control) {
  const field = control.closest(".field");
  const name = field.dataset.name;
  if (control.value === "") {
    typedValues.delete(name);
  } else {
    typedValues.set(name, control.value);
  }
  keepValues();
  sayAtField(field, "");
  fieldsNamed(name).forEach((other) => {
    if (other !== field && controlOf(other)) {
      controlOf(other).value = control.value;
      sayAtField(other, "");
    }
  });
  showChanged(name);
}

function fieldsNamed(name) {
  return [...document.querySelectorAll(".field")].filter((field) => field.dataset.name === name);
}

function showChanged(name) {
  if (name === "environment") {
    document.querySelectorAll(".fields").forEach(chooseSettings);
    showValues();
  } else {
    showValues(name);
  }
}

function clearValues() {
  typedValues.clear();
  keepValues();
  document.querySelectorAll(".field").forEach((field) => {
    const control = controlOf(field);
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = 0;
    } else if (control) {
      control.value = "";
    }
    sayAtField(field, "");
  });
  document.querySelectorAll(".fields").forEach(chooseSettings);
  // Else a reload would fill in again what was cleared.
  replaceAddress(location.pathname + location.hash);
  showValues();
}

/** Where the browser keeps nothing, links within the site carry the values along. */
function carryValues(link) {
  const isWithin = !/^([a-z][\w+.-]*:|\/\/|#)/i.test(link.getAttribute("href"));
  if (!keepsValues && isWithin) {
    link.search = new URLSearchParams([...typedValues]).toString();
  }
}

function startForms() {
  loadValues();
  document.querySelectorAll(".fields .field").forEach((field) => {
    const value = typedValues.get(field.dataset.name);
    if (value !== undefined && controlOf(field)) {
      fillField(field, value);
    }
  });
  keepValues();
  document.querySelectorAll(".fields").forEach(chooseSettings);
  // Not every browser tells of a choice as it tells of letters.
  ["input", "change"].forEach((type) => {
    document.addEventListener(type, (event) => {
      if (event.target.matches(".field input, .field select")) {
        takeValue(event.target);
      }
    });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link) {
      carryValues(link);
    } else if (event.target.closest(".forget button")) {
      clearValues();
    }
  });
}

startForms();
