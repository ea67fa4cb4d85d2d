the page of the program
