/** Headings and todo marks that the plans give to samples whose own were lost; nothing else is added. */
export const added: Readonly<Record<string, readonly string[]>> = {
  "01": ["时间：【待补：演出的日期和起止时间】"],
  "02": "活动背景 活动目的 活动主题 活动时间 活动地点 活动准备 主办单位 承办单位 活动费用 活动流程 注意事项".split(
    " ",
  ),
  "03": "活动背景 活动目的 活动意义 活动时间 活动主题 参加人员 活动流程 活动总结".split(" "),
  "04": [],
  "05": ["【待补：每户老人由哪位行政带哪一组，列成表】"],
  "06": "活动背景 活动意义 活动主题 活动时间 活动地点 主办单位 承办单位 参加人员 活动内容 活动宣传 活动总结".split(
    " ",
  ),
  "07": "背景 工作目标 工作任务 保障措施".split(" "),
  "08": [],
};
