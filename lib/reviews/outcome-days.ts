/** For how many days after an action a change counts as its outcome: what is offered. The platforms let buyers change for 30 to 180. */
export const OUTCOME_DAYS: readonly number[] = [30, 60, 90, 180, 365];
