/** What the program calls itself in a calendar file; by it a file of ours is known. */
export const productId = "-//activity-plan//plan calendar//ZH";
