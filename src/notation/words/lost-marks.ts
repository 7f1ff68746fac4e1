/** Words without which nobody asks. */
const asking = "吗呢么什怎何谁哪几多否吧啊呀嘛不没";

/**
 * Pattern of a half-width question mark in the middle of a sentence that asks nothing (王?老师负责): some
 * other character stood there. Behind 了 it may well be a question.
 */
export const lostMark: string = String.raw`(?<=(?:^|[，。；：、（“\s])[^，。；：、（“\s${asking}]{1,12})(?<!了)\?(?=[\u4e00-\u9fff])`;
