// Choices: one answer is taken, the others step back.

function choiceKey(answers) {
  const step = answers.closest(".step");
  const all = [...step.querySelectorAll(".answers")];
  return keyOf.get(step) + " " + all.indexOf(answers);
}

const choiceLists = steps.length === 0 ? [] : [...document.querySelectorAll(".step .answers")];
const choices = choiceLists.map((answers) => ({
  key: choiceKey(answers),
  answers: [...answers.children],
  outcomes: [...answers.nextElementSibling.children],
}));

function showChoice({ key, answers, outcomes }) {
  const chosen = progress.choices[key];
  [answers, outcomes].forEach((items) =>
    items.forEach((item, index) => {
      item.classList.toggle("chosen", index === chosen);
      item.classList.toggle("passed-over", chosen !== undefined && index !== chosen);
    }),
  );
  answers.forEach((item, index) => {
    item.querySelector("button")?.setAttribute("aria-pressed", String(index === chosen));
  });
}

/** Takes an answer. The one that was taken is given back, unless it leads elsewhere. */
function choose({ key, outcomes }, index, leadsOn) {
  const taken = { ...progress.choices };
  const isTaken = taken[key] === index && !leadsOn;
  if (isTaken) {
    delete taken[key];
  } else {
    taken[key] = index;
  }
  setProgress({ ...progress, choices: taken });
  if (!isTaken && !leadsOn) {
    goTo(outcomes[index]);
  }
}

onProgress(() => choices.forEach(showChoice));
choices.forEach((choice) =>
  choice.answers.forEach((item, index) => {
    const answer = item.querySelector(".answer");
    answer.addEventListener("click", () => choose(choice, index, answer.matches("a")));
  }),
);
