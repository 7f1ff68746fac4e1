/** What events are called that are no name of a kind, by the name of the kind that they are. */
const likenesses: readonly (readonly [name: string, said: RegExp])[] = [
  ["家长会", /家长|座谈|会议|家校/u],
  ["运动会", /运动|体育|田径|拔河|跳绳|跑|操比赛/u],
  ["比赛", /赛|演讲|辩论|朗诵|竞|评选|擂台/u],
  ["文艺演出", /春晚|晚会|联欢|汇演|会演|演出|表演|合唱|音乐会|歌|舞|元旦|六一|儿童节/u],
  ["研学", /研学|春游|秋游|郊游|游学|参观|外出|夏令营|冬令营|露营|拓展|实践/u],
  ["志愿服务", /志愿|义工|公益|义卖|捐|植树|环保|劳动/u],
  ["慰问", /慰问|敬老|重阳|看望|空巢|福利院/u],
  ["消防演练", /消防|火灾|逃生|疏散|演习|演练|防空/u],
  ["地震演练", /地震|防震/u],
  ["主题班会", /班会|队会|团课|队课|教育活动/u],
  ["仪式", /典礼|仪式|升旗|入队|入团|成人礼|毕业|开学|闭幕|开幕/u],
  ["读书节", /[节月周]$|读书|文化/u],
  ["实施方案", /方案|计划|创建/u],
  ["总结", /总结|报道|通讯稿/u],
];

/** The name of the kind that an event mostly is: 演讲比赛 is a 比赛, 春晚 a 文艺演出; undefined where nothing tells. */
export function kindLike(word: string): string | undefined {
  return likenesses.find(([, said]) => said.test(word))?.[0];
}
