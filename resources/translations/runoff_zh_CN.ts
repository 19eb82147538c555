<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Kind of pictures</source>
        <translation>图片种类</translation>
    </message>
    <message>
        <source>flat is one network. If the gate can reject pictures, flat has an additional class &quot;none of them&quot;, which it learns from the same pictures as the gate. The cost of cascade is that of all its networks. &quot;networks asked&quot; is the mean number of networks that ran for a picture. &quot;gate wrong&quot; is the share of pictures that the gate sent to a branch without the right answer. The gate is a small network. A program draws the pictures of no class, with different seeds for training and test.</source>
        <translation>flat 是一个网络。如果门控网络可以拒绝图片，flat 就多一个类别“都不是”，并从与门控网络相同的图片学习它。cascade 的成本是它全部网络的成本。“运行的网络数”是一张图片平均运行的网络数。“门控错误”是门控网络送入没有正确答案的分支的图片比例。门控网络是一个小网络。不属于任何类别的图片由程序绘制，训练和测试用不同的种子。</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>编码的大小</translation>
    </message>
    <message>
        <source>class-pca and class-autoencoder have one model for each class, trained on the images of this class only. A model describes an image by a few numbers and reconstructs it; the class with the smallest error is the answer. Softmax and specialists do not depend on the size of the code. Autoencoders train for the epochs of the heads. The ROC areas are probabilities that a test image is more certain than a picture of no class; the models of one class are certain if the smallest error is small.</source>
        <translation>class-pca 和 class-autoencoder 对每个类别各有一个模型，只用该类别的图像训练。模型用几个数描述一张图像并重建它；误差最小的类别就是答案。softmax 和专家网络与编码的大小无关。自编码器训练的周期数与分类头相同。ROC 面积是测试图像比不属于任何类别的图片更确定的概率；单类模型在最小误差很小时是确定的。</translation>
    </message>
    <message>
        <source>&quot;heads asked&quot; is the mean number of heads that are evaluated for a picture. On shared features, a head costs almost nothing compared with the trunk, so the saving matters for heads that are separate networks.</source>
        <translation>“运行的分类头数”是一张图片平均计算的分类头数。在共享特征上，一个分类头的成本与主干相比几乎为零，所以只有当分类头是独立的网络时，节省才有意义。</translation>
    </message>
    <message>
        <source>Epochs of the heads</source>
        <translation>分类头的周期数</translation>
    </message>
    <message>
        <source>All heads of a trial are trained once, and measured after each of these numbers of epochs. &quot;Stopped on held-out images&quot; is the number with the highest accuracy on the held-out images, separately for each strategy and trial; its updates include those after the stop. trunk-longer is the output layer that the trunk was trained with, trained further on the same features as the heads.</source>
        <translation>一次试验的所有分类头只训练一次，在每个这样的周期数之后测量。“按留出图像停止”是在留出图像上准确率最高的周期数，对每个策略和每次试验分别确定；它的更新次数包括停止之后的更新。trunk-longer 是训练主干时的输出层，在与分类头相同的特征上继续训练。</translation>
    </message>
    <message>
        <source>Images kept of every second class</source>
        <translation>每隔一类保留的图像</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Task weights of the networks for all tasks: class {0}, attributes {1}, quantities {2}</source>
        <translation>全任务网络的任务权重：类别{0}，属性{1}，量{2}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>alone consists of three networks: one for the class, one for all attributes and one for all quantities. together is one network for all tasks, with as many updates as each of the three. together-work gets as many updates as the three together. All networks have the same layers, initial weights and batches. An attribute is a property of the class, even if a single image looks different. A program measures the true quantities in the image. An answer is right if it is within the tolerance in the name of its row. The mean absolute error has the same unit.</source>
        <translation>alone 由三个网络组成：一个用于类别，一个用于全部属性，一个用于全部量。together 是用于全部任务的一个网络，更新次数与三个中的每一个相同。together-work 的更新次数等于三个之和。所有网络的层、初始权重和批都相同。属性属于类别，即使某张图像看起来不同。图像中真实的量由程序测量。答案在其行名所示的容差之内即为正确。平均绝对误差的单位与之相同。</translation>
    </message>
    <message>
        <source>The classes arrive in pairs: first classes 0 and 1, then 2 and 3, and so on. Each network trains for the epochs of the plan on the images of one pair, and then goes on with the next, without the earlier images. The measure is the accuracy on the test images of all classes at the end. all-at-once is a softmax network that has all images from the start. class-pca and class-autoencoder have one model for each class, which later classes do not change.</source>
        <translation>类别成对到来：先是类别0和1，然后是2和3，依此类推。每个网络用一对的图像训练计划中的周期数，然后继续下一对，不再使用先前的图像。衡量的是最后在所有类别的测试图像上的准确率。all-at-once 是从一开始就有全部图像的 softmax 网络。class-pca 和 class-autoencoder 对每个类别各有一个模型，后来的类别不改变它。</translation>
    </message>
    <message>
        <source>The measure is the share of pictures for which the answer is the only class of the training. A high stated probability does not show knowledge, because the networks never had to distinguish classes.</source>
        <translation>衡量的是答案为训练中唯一类别的图片比例。给出的概率高并不说明有知识，因为网络从来不必区分类别。</translation>
    </message>
    <message>
        <source>Each contestant is one network, trained from scratch on the same images in the same order, with the same layers except for its outputs. one-vs-one has a tanh output for each pair of classes, with the target 0 for images of other classes; one-vs-one-masked does not learn from them. Both answer with the class whose outputs have the highest sum. sigmoid-start is sigmoid with the biases -log(K - 1) at the start. The ROC areas are probabilities that a test image is more certain than a picture of no class.</source>
        <translation>每个参赛者是一个网络，用相同的图像、相同的顺序从零训练，除输出之外层都相同。one-vs-one 对每一对类别有一个 tanh 输出，其他类别的图像的目标为0；one-vs-one-masked 不学习这些图像。两者都以输出之和最大的类别为答案。sigmoid-start 是初始偏置为 -log(K - 1) 的 sigmoid。ROC 面积是测试图像比不属于任何类别的图片更确定的概率。</translation>
    </message>
    <message>
        <source> in several widths</source>
        <translation>，多种宽度</translation>
    </message>
    <message>
        <source>Width of the specialists</source>
        <translation>专家网络的宽度</translation>
    </message>
    <message>
        <source>one-network-parameters is one network with about as many parameters as all specialists together. one-network-work is as wide as one specialist; it trains for the epochs of all specialists together, which is the same work. Work is reproducible; the measured times are in the cost table.</source>
        <translation>one-network-parameters 是参数量与全部专家网络之和大致相同的一个网络。one-network-work 与一个专家网络同宽；它训练的周期数等于全部专家网络之和，即同样的计算量。计算量可以重现；测得的时间在成本表中。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Untuned heads have the learning rate and the epochs of the plan. Tuned heads have those with the highest accuracy on the held-out images, separately for each strategy and trial, out of the same candidates. The test images are used once, for the chosen heads. The updates are those of the last training, not those of the search.</source>
        <translation>未调优的分类头使用计划的学习率和周期数。调优的分类头使用在留出图像上准确率最高的设置，对每个策略和每次试验分别从相同的候选中选出。测试图像只使用一次，用于选出的分类头。更新次数是最后一次训练的，不包括搜索。</translation>
    </message>
    <message>
        <source>Threshold: keeps {0} % of the held-out images; fitted for each strategy</source>
        <translation>阈值：保留{0}%的留出图像；对每个策略分别拟合</translation>
    </message>
    <message>
        <source>The measure is the share of rejected pictures. The confidence of a strategy is the highest probability that it states. The ROC area is the probability that a test image has a higher confidence than such a picture, without a fixed threshold; .5 means guessing. &quot;Refused at matched rate&quot; is the share of rejected pictures at the threshold that keeps the same share of the test images for every strategy. A program draws letters, symbols and invented characters from lines and arcs, and noise is uniform; people draw differently. The letters are 14 glyphs and the symbols 12, with variations; every invented character is another one. multi-label has a separate network, trained on canvases with no, one or two objects. It is the only strategy that is trained on pictures without an object; these are drawn like the scribbles, so that its result on scribbles does not carry over.</source>
        <translation>衡量的是被拒绝的图片比例。策略的置信度是它给出的最高概率。ROC 面积是测试图像的置信度高于这种图片的概率，不需要固定的阈值；.5表示猜测。“同等保留率下的拒绝率”是在对每个策略保留相同比例测试图像的阈值下被拒绝的图片比例。字母、符号和虚构字符由程序用直线和弧线绘制，噪声是均匀的；人的画法不同。字母有14个字形，符号有12个，带有变化；每个虚构字符都不相同。multi-label 有独立的网络，用没有、有一个或有两个对象的画布训练。只有它用没有对象的图片训练；这些图片与涂鸦的画法相同，所以它在涂鸦上的结果不能推广。</translation>
    </message>
    <message>
        <source>none, because the contestants are whole networks</source>
        <translation>无，因为参赛者是完整的网络</translation>
    </message>
    <message>
        <source>scratch (a separate network for each pair and subset, trained on the images of its classes, with its own start)</source>
        <translation>从零训练（每一对和每个子集各有一个独立的网络，用其类别的图像训练，各有自己的初始值）</translation>
    </message>
    <message>
        <source>scratch (a separate network for each pair and subset, trained on the images of its classes)</source>
        <translation>从零训练（每一对和每个子集各有一个独立的网络，用其类别的图像训练）</translation>
    </message>
    <message>
        <source>; softmax has {0} outputs</source>
        <translation>；softmax 有{0}个输出</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, all trained on the same batches of all images, with the dropout of the trunk&apos;s output)</source>
        <translation>共享（在冻结的主干上，全部用所有图像的相同的批训练，带主干输出的 dropout）</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, all trained on the same batches of all images, without dropout)</source>
        <translation>共享（在冻结的主干上，全部用所有图像的相同的批训练，不带 dropout）</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, each trained on batches of the images of its classes, with the dropout of the trunk&apos;s output)</source>
        <translation>共享（在冻结的主干上，各用其类别的图像的批训练，带主干输出的 dropout）</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, each trained on batches of the images of its classes, without dropout)</source>
        <translation>共享（在冻结的主干上，各用其类别的图像的批训练，不带 dropout）</translation>
    </message>
    <message>
        <source>Data: {0}, {1} training and {2} test images, checksum {3}</source>
        <translation>数据：{0}，{1}张训练图像和{2}张测试图像，校验和 {3}</translation>
    </message>
    <message>
        <source>Classes: {0}; one training image in {1}, and of these stratified shares of {2}; all test images of these classes</source>
        <translation>类别：{0}；每{1}张训练图像取一张，再从中分层抽取 {2} 的比例；使用这些类别的全部测试图像</translation>
    </message>
    <message>
        <source>Classes: {0}; of the training images, stratified shares of {1}; all test images of these classes</source>
        <translation>类别：{0}；从训练图像中分层抽取 {1} 的比例；使用这些类别的全部测试图像</translation>
    </message>
    <message>
        <source>{0}; specialists: {1}</source>
        <translation>{0}；专家网络：{1}</translation>
    </message>
    <message>
        <source>Network: {0}; Glorot uniform weights, biases 0, pixels in [0, 1], no augmentation</source>
        <translation>网络：{0}；Glorot 均匀分布的权重，偏置为0，像素在 [0, 1] 内，无数据增强</translation>
    </message>
    <message>
        <source>Network: {0}; Glorot uniform weights, biases 0, pixels in [0, 1], augmentation {1}</source>
        <translation>网络：{0}；Glorot 均匀分布的权重，偏置为0，像素在 [0, 1] 内，数据增强 {1}</translation>
    </message>
    <message>
        <source>Training: {0} epochs of batch {1}, heads {2} epochs of batch {3}</source>
        <translation>训练：{0}个周期，批大小{1}；分类头{2}个周期，批大小{3}</translation>
    </message>
    <message>
        <source>{0}, {1} with a learning rate of {2}; see below</source>
        <translation>{0}，{1}，学习率为 {2}；见下文</translation>
    </message>
    <message>
        <source>{0}, {1} with a constant learning rate of {2}; the same for all networks, without tuning</source>
        <translation>{0}，{1}，学习率固定为 {2}；所有网络相同，未调优</translation>
    </message>
    <message>
        <source>Trials: {0} planned, {1} of {2} cells done; seeds {3}</source>
        <translation>试验：计划{0}次，已完成{1}个单元，共{2}个；种子 {3}</translation>
    </message>
    <message>
        <source>Heads: {0}</source>
        <translation>分类头：{0}</translation>
    </message>
    <message>
        <source>Precision: networks with convolutions train in bfloat16 with float32 weights, heads on stored features train in float32; all answers are computed in float32</source>
        <translation>数值精度：含卷积的网络用 bfloat16 训练，权重为 float32；已存储特征上的分类头用 float32 训练；所有答案用 float32 计算</translation>
    </message>
    <message>
        <source>Cross-validation: {0} folds of all images; trial i tests fold i and trains on the others, and every {0} trials the images are divided anew</source>
        <translation>交叉验证：全部图像分为{0}折；第 i 次试验测试第 i 折，用其余各折训练，每{0}次试验重新划分图像</translation>
    </message>
    <message>
        <source>Held-out images: {0} % of the training images, for temperatures and thresholds; test images did not affect any setting</source>
        <translation>留出图像：训练图像的{0}%，用于温度和阈值；测试图像没有影响任何设置</translation>
    </message>
    <message>
        <source>Levels: {0}</source>
        <translation>水平：{0}</translation>
    </message>
    <message>
        <source>In a trial, all strategies use the same images, and each network has its own initial weights, order of batches and dropout. Tests are paired by trial.</source>
        <translation>在一次试验中，所有策略使用相同的图像，每个网络有自己的初始权重、批的顺序和 dropout。检验按试验配对。</translation>
    </message>
    <message>
        <source>In a trial, all strategies use the same images, and all networks have the same initial weights in layers of the same shape. Tests are paired by trial.</source>
        <translation>在一次试验中，所有策略使用相同的图像，所有网络在形状相同的层中有相同的初始权重。检验按试验配对。</translation>
    </message>
    <message>
        <source>The spread is that of the trials, which differ in test images, training images, initial weights and order of batches. The training images of different folds overlap, so the trials depend on each other: the paired t-test and the signed-rank test find differences too easily.</source>
        <translation>波动是各次试验之间的波动，它们的测试图像、训练图像、初始权重和批的顺序不同。不同折的训练图像有重叠，所以各次试验互相依赖：配对 t 检验和符号秩检验太容易发现差异。</translation>
    </message>
    <message>
        <source>The spread is that of the trials, which differ in subset, initial weights and order of batches. The test images are the same in every trial, so the spread does not show the effect of other test images. The exact intervals of single accuracies (Clopper-Pearson, in the JSON) show it.</source>
        <translation>波动是各次试验之间的波动，它们的子集、初始权重和批的顺序不同。每次试验的测试图像相同，所以波动不反映换用其他测试图像的影响。单个准确率的精确区间（Clopper-Pearson，在 JSON 中）反映这一影响。</translation>
    </message>
    <message>
        <source>A p-value above {2} does not show that two strategies are equally good. P(worse / equal / better) are the probabilities that the true mean difference is below, in, or above the zone of practical equality, -{0} to +{0} points (Bayesian correlated t-test; Benavoli and others, JMLR 18, 2017), with the correlation {1} between trials.</source>
        <translation>p 值大于{2}并不说明两个策略一样好。P(更差 / 相等 / 更好) 是真实平均差异低于、处于或高于实际等同区间（-{0}到+{0}个百分点）的概率（贝叶斯相关 t 检验；Benavoli 等，JMLR 18，2017），试验之间的相关系数为{1}。</translation>
    </message>
    <message>
        <source>With the correlation 0, probabilities, p-values and intervals are statements about further trials of this experiment: other subsets of these training images, initial weights and orders, with the same test images. They are not statements about other data sets. Trials share training images (at 100 % all of them), so that for other training images the differences vary more.</source>
        <translation>相关系数为0时，概率、p 值和区间是关于本实验更多试验的陈述：这些训练图像的其他子集、其他初始权重和顺序，测试图像不变。它们不是关于其他数据集的陈述。各次试验共用训练图像（比例为100%时全部共用），所以换用其他训练图像时差异的变化更大。</translation>
    </message>
    <message>
        <source>p (t) is the p-value of the paired t-test of the trials against {0}; p (Wilcoxon) is that of the exact signed-rank test. With n trials, the latter cannot be below 2 / 2^n ({1} for 3, {2} for 10). Holm&apos;s correction covers the strategies of one share and setting, not all shares. d_z is the mean difference divided by the standard deviation of the differences (Cohen&apos;s d of paired values). It is not the d of two groups, and it becomes large if the difference is similar in all trials.</source>
        <translation>p (t) 是各次试验与 {0} 的配对 t 检验的 p 值；p (Wilcoxon) 是精确符号秩检验的 p 值。有 n 次试验时，后者不会低于 2 / 2^n（3次为{1}，10次为{2}）。Holm 校正包括同一比例和设置的各个策略，不包括所有比例。d_z 是平均差异除以差异的标准差（配对值的 Cohen d）。它不是两组之间的 d；如果差异在所有试验中都相近，它会很大。</translation>
    </message>
    <message>
        <source>McNemar &lt; {0} is the number of trials in which the contestant and the baseline disagree on single test images more often than chance explains (exact test, Holm&apos;s correction within the trial).</source>
        <translation>McNemar &lt; {0} 是参赛者与基准在单张测试图像上意见不一的次数超出偶然的试验数（精确检验，试验内 Holm 校正）。</translation>
    </message>
    <message>
        <source>Can find: the smallest true difference in points for which the paired t-test has p below {0} with a probability of 80 %, computed from the number of trials and the standard deviation of the differences. In brackets: the same where Holm&apos;s correction is hardest. The true difference may be smaller without being found.</source>
        <translation>可发现：配对 t 检验以80%的概率得到 p 小于{0}的最小真实差异（百分点），由试验次数和差异的标准差算出。括号中：Holm 校正最严格处的同一数值。真实差异可能更小而未被发现。</translation>
    </message>
    <message>
        <source>ensemble averages the probabilities of one softmax network of all classes for each pair, with different starts. Together they have about as many updates as the networks of all pairs.</source>
        <translation>ensemble 对每一对用一个所有类别的 softmax 网络，初始值不同，对它们的概率取平均。它们的更新次数之和与所有成对网络大致相同。</translation>
    </message>
    <message>
        <source>ensemble averages the probabilities of one softmax network for each class, with different starts and the layers and updates of the specialists. ensemble-member is the first of these networks.</source>
        <translation>ensemble 对每个类别用一个 softmax 网络，初始值不同，层和更新次数与专家网络相同，对它们的概率取平均。ensemble-member 是其中第一个网络。</translation>
    </message>
    <message>
        <source>sigmoid-start is sigmoid with the biases -log(K - 1) at the start, so that each of the K sigmoids states the probability 1 / K.</source>
        <translation>sigmoid-start 是初始偏置为 -log(K - 1) 的 sigmoid，因此 K 个 sigmoid 各给出概率 1 / K。</translation>
    </message>
    <message>
        <source>trunk-longer is the output layer that the trunk was trained with, trained further on the same features as the heads. It starts from trained weights, the heads do not.</source>
        <translation>trunk-longer 是训练主干时的输出层，在与分类头相同的特征上继续训练。它从训练过的权重开始，分类头则不是。</translation>
    </message>
    <message>
        <source>Every network gets the same number of updates (trunk and head together), and so does each specialist. Softmax and the first round of elimination share the head of all classes; pairwise and the last round of elimination share the heads of pairs. Separate heads would have the same weights because they have the same start and batches. The softmax that the trunk was trained with is in brackets because it had fewer updates. Heads train on frozen features, whereas specialists train all layers until the last update. This alone may explain a gain of specialists; compare them with a trunk that is trained as long.</source>
        <translation>每个网络的更新次数相同（主干与分类头合计），每个专家网络也是。softmax 和逐轮淘汰的第一轮共用所有类别的分类头；成对比较和逐轮淘汰的最后一轮共用成对的分类头。分开的分类头会有相同的权重，因为它们的初始值和批相同。训练主干时的 softmax 在括号中，因为它的更新较少。分类头在冻结的特征上训练，而专家网络训练所有层直到最后一次更新。仅此就可能解释专家网络的提高；请与训练得同样久的主干比较。</translation>
    </message>
    <message>
        <source>The published figures are rounded to two digits. They were measured with another library, one seed for ten runs, and other random subsets.</source>
        <translation>已发表的数字四舍五入到两位。它们用另一个库、一个种子运行十次、其他随机子集测得。</translation>
    </message>
    <message>
        <source>The published program draws new weights for every network, and its softmax has ten outputs for any number of classes. Here, all networks of a trial have the same initial weights, order of batches and dropout in layers of the same shape, and softmax has one output for each class. The published program trains pairs a second time for its hierarchical model. Here, these networks would be the same and are trained once.</source>
        <translation>已发表的程序为每个网络抽取新的权重，无论有多少类别，它的 softmax 都有十个输出。这里一次试验的所有网络在形状相同的层中有相同的初始权重、批的顺序和 dropout，softmax 对每个类别有一个输出。已发表的程序为它的层次模型再次训练成对网络。这里这些网络会是相同的，只训练一次。</translation>
    </message>
    <message>
        <source>The numbers of updates differ, as in the published program. softmax trains for the epochs of the trunk; pairs and subsets train for the epochs and the batch size of the heads. This alone may explain a gain. Compare with (softmax-as-long), in brackets, which is the softmax of all classes trained as long as the other heads.</source>
        <translation>更新次数不同，与已发表的程序一样。softmax 训练主干的周期数；成对和子集网络训练分类头的周期数，使用分类头的批大小。仅此就可能解释提高。请与括号中的 (softmax-as-long) 比较，它是训练得与其他分类头一样久的所有类别的 softmax。</translation>
    </message>
    <message>
        <source>Program: {0}</source>
        <translation>程序：{0}</translation>
    </message>
    <message>
        <source>Command: {0}</source>
        <translation>命令：{0}</translation>
    </message>
    <message>
        <source>Machine: {0}</source>
        <translation>计算机：{0}</translation>
    </message>
    <message>
        <source>Time of all cells: {0} s; written {1}</source>
        <translation>所有单元的时间：{0} s；写于 {1}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Not finished: {0} of {1} cells are complete. The results below will change.</source>
        <translation>未完成：共{1}个单元，已完成{0}个。下面的结果还会改变。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Updates and parameters are the same in every run, but times are not. The time of all heads on a trunk is divided by outputs, and each contestant includes the time of the trunk. For networks that train in parallel, the time is that on one core divided by the number of cores in use.</source>
        <translation>每次运行的更新次数和参数量相同，时间则不同。一个主干上所有分类头的时间按输出分摊，每个参赛者都包括主干的时间。对并行训练的网络，时间是单核时间除以使用的核数。</translation>
    </message>
    <message>
        <source>How to read the results</source>
        <translation>怎样阅读结果</translation>
    </message>
    <message>
        <source>Machine and time</source>
        <translation>计算机和时间</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0}, not corrected</source>
        <translation>{0}，未校正</translation>
    </message>
    <message>
        <source>{0}, {1} after Holm&apos;s correction for all pairs</source>
        <translation>{0}，对所有配对作 Holm 校正后为{1}</translation>
    </message>
    <message>
        <source>{0}, {1} after Holm&apos;s correction</source>
        <translation>{0}，Holm 校正后为{1}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>不到{0}</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>{0} over 1 trial</source>
        <translation>{0}（1次试验）</translation>
    </message>
    <message>
        <source>{0} over {1} trials</source>
        <translation>{0}（{1}次试验）</translation>
    </message>
    <message>
        <source>{0} are level, {1}</source>
        <translation>{0} 并列最高，{1}</translation>
    </message>
    <message>
        <source>{0} is highest, {1}</source>
        <translation>{0} 最高，{1}</translation>
    </message>
    <message>
        <source>, {0} points above {1}</source>
        <translation>，比 {1} 高{0}个百分点</translation>
    </message>
    <message>
        <source>; no p-value with one trial</source>
        <translation>；只有一次试验，没有 p 值</translation>
    </message>
    <message>
        <source> (95 % interval {0} to {1}; paired t-test {2}; probability of being better {3}, practically equal {4})</source>
        <translation>（95%置信区间{0}到{1}；配对 t 检验 {2}；更好的概率{3}，实际等同的概率{4}）</translation>
    </message>
    <message>
        <source>; {0} points before {1}</source>
        <translation>；领先 {1} {0}个百分点</translation>
    </message>
    <message>
        <source>, {0} points before {1}</source>
        <translation>，领先 {1} {0}个百分点</translation>
    </message>
    <message>
        <source> ({0})</source>
        <translation>（{0}）</translation>
    </message>
    <message>
        <source>the trunk&apos;s own softmax</source>
        <translation>主干自己的 softmax</translation>
    </message>
    <message>
        <source>softmax trained as long</source>
        <translation>训练得同样久的 softmax</translation>
    </message>
    <message>
        <source>; {0} has {1}, more than {2}, but is not compared</source>
        <translation>；{0} 为{1}，高于 {2}，但不参与比较</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>ECE after scaling</source>
        <translation>缩放后的 ECE</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 分数</translation>
    </message>
    <message>
        <source>Brier score after scaling</source>
        <translation>缩放后的 Brier 分数</translation>
    </message>
    <message>
        <source>confidence gap after scaling</source>
        <translation>缩放后的置信度偏差</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC 面积</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%置信区间</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>p (t)</source>
        <translation>p (t)</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>P(worse / equal / better)</source>
        <translation>P(更差 / 相等 / 更好)</translation>
    </message>
    <message>
        <source>can find</source>
        <translation>可发现</translation>
    </message>
    <message>
        <source>d_z</source>
        <translation>d_z</translation>
    </message>
    <message>
        <source>p (Wilcoxon)</source>
        <translation>p (Wilcoxon)</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>* One trial: the exact interval by its images (Clopper and Pearson). All other intervals are Student&apos;s intervals of the mean over the trials, limited to 0 to 100 %.</source>
        <translation>* 一次试验：按其图像的精确区间（Clopper 和 Pearson）。其他区间都是各次试验均值的 Student 区间，限制在0到100%之内。</translation>
    </message>
    <message>
        <source>Confidence gap: mean stated probability of the answer minus accuracy. Above 0, the contestant is overconfident; below 0, underconfident. The ECE has no sign.</source>
        <translation>置信度偏差：答案的平均给出概率减去准确率。大于0表示参赛者过于自信，小于0表示信心不足。ECE 没有符号。</translation>
    </message>
    <message>
        <source>(a) Left out: elimination states the probabilities of its first round, which are those of a softmax of all classes. Later rounds do not affect them.</source>
        <translation>(a) 略去：逐轮淘汰给出第一轮的概率，即所有类别的 softmax 的概率。后面各轮不影响它们。</translation>
    </message>
    <message>
        <source>(b) Left out: the Brier score of sigmoids is a sum over independent yes/no probabilities, which do not sum to 1. It may be above 2, the maximum of the others. Their ECE uses the probability of the answer, as for the others.</source>
        <translation>(b) 略去：sigmoid 的 Brier 分数是对独立的是非概率求和，它们之和不为1。它可能大于2，即其他策略的最大值。它们的 ECE 与其他策略一样使用答案的概率。</translation>
    </message>
    <message>
        <source>networks or heads</source>
        <translation>网络或分类头</translation>
    </message>
    <message>
        <source>updates of each</source>
        <translation>各自的更新次数</translation>
    </message>
    <message>
        <source>updates of all</source>
        <translation>更新总数</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>training time, mean</source>
        <translation>训练时间，均值</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>{0} head epochs</source>
        <translation>分类头{0}个周期</translation>
    </message>
    <message>
        <source>{0} numbers for each image</source>
        <translation>每张图像{0}个数</translation>
    </message>
    <message>
        <source>every second class keeps {0} %</source>
        <translation>每隔一类保留{0}%</translation>
    </message>
    <message>
        <source>specialists of width {0}</source>
        <translation>宽度为{0}的专家网络</translation>
    </message>
    <message>
        <source>stopped on held-out images</source>
        <translation>按留出图像停止</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>已调优</translation>
    </message>
    <message>
        <source>untuned</source>
        <translation>未调优</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>has a loop</source>
        <translation>有环</translation>
    </message>
    <message>
        <source>is even</source>
        <translation>是偶数</translation>
    </message>
    <message>
        <source>has a straight stroke</source>
        <translation>有直笔画</translation>
    </message>
    <message>
        <source>is an animal</source>
        <translation>是动物</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>会飞</translation>
    </message>
    <message>
        <source>has wheels</source>
        <translation>有轮子</translation>
    </message>
    <message>
        <source>slant within {0} degrees</source>
        <translation>倾斜度误差在{0}度以内</translation>
    </message>
    <message>
        <source>stroke width within {0} pixels</source>
        <translation>笔画宽度误差在{0}像素以内</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>test images of all classes</source>
        <translation>所有类别的测试图像</translation>
    </message>
    <message>
        <source>test images, which should be kept</source>
        <translation>应保留的测试图像</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>symbols, never seen in training</source>
        <translation>符号，训练中从未见过</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白图片</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>scribbles</source>
        <translation>涂鸦</translation>
    </message>
    <message>
        <source>scrambled pictures</source>
        <translation>打乱的图片</translation>
    </message>
    <message>
        <source>invented characters</source>
        <translation>虚构字符</translation>
    </message>
    <message>
        <source>accuracy of first classes</source>
        <translation>最初类别的准确率</translation>
    </message>
    <message>
        <source>accuracy of last classes</source>
        <translation>最后类别的准确率</translation>
    </message>
    <message>
        <source>accuracy others</source>
        <translation>其余类别的准确率</translation>
    </message>
    <message>
        <source>accuracy rare</source>
        <translation>稀少类别的准确率</translation>
    </message>
    <message>
        <source>answers changed</source>
        <translation>改变的答案</translation>
    </message>
    <message>
        <source>confidence gap</source>
        <translation>置信度偏差</translation>
    </message>
    <message>
        <source>gate wrong</source>
        <translation>门控错误</translation>
    </message>
    <message>
        <source>head epochs</source>
        <translation>分类头的周期数</translation>
    </message>
    <message>
        <source>heads asked</source>
        <translation>运行的分类头数</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>member accuracy</source>
        <translation>单个成员的准确率</translation>
    </message>
    <message>
        <source>networks asked</source>
        <translation>运行的网络数</translation>
    </message>
    <message>
        <source>refused at matched rate</source>
        <translation>同等保留率下的拒绝率</translation>
    </message>
    <message>
        <source>roc area invented characters</source>
        <translation>ROC 面积，虚构字符</translation>
    </message>
    <message>
        <source>roc area letters</source>
        <translation>ROC 面积，字母</translation>
    </message>
    <message>
        <source>roc area noise</source>
        <translation>ROC 面积，噪声</translation>
    </message>
    <message>
        <source>roc area scrambled pictures</source>
        <translation>ROC 面积，打乱的图片</translation>
    </message>
    <message>
        <source>roc area scribbles</source>
        <translation>ROC 面积，涂鸦</translation>
    </message>
    <message>
        <source>roc area symbols</source>
        <translation>ROC 面积，符号</translation>
    </message>
    <message>
        <source>stated probability</source>
        <translation>给出的概率</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Share of the training images</source>
        <translation>训练图像的比例</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the titles of two axes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0} on {1}: {2}</source>
        <translation>{0}，{1}：{2}</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>判为 {0}</translation>
    </message>
    <message>
        <source>How far are the stated probabilities from the observed frequencies, before and after calibration on held-out images?</source>
        <translation>给出的概率与观察到的频率相差多少，在留出图像上校准之前和之后？</translation>
    </message>
    <message>
        <source>Is a gate with several networks behind it better than one flat network, and what does it cost?</source>
        <translation>后面有几个网络的门控网络比一个单独的网络好吗？成本是多少？</translation>
    </message>
    <message>
        <source>How well do models classify that know one class each and never see another?</source>
        <translation>只认识一个类别、从未见过其他类别的模型，分类效果如何？</translation>
    </message>
    <message>
        <source>How much work does elimination save, and how often does its answer change, if it removes several classes per round?</source>
        <translation>如果每轮淘汰几个类别，逐轮淘汰能节省多少工作，答案多久改变一次？</translation>
    </message>
    <message>
        <source>Which strategy is most accurate if every network gets the same images, initial weights and number of updates?</source>
        <translation>如果每个网络的图像、初始权重和更新次数都相同，哪个策略最准确？</translation>
    </message>
    <message>
        <source>How does the comparison of strategies change with the number of epochs that their heads train?</source>
        <translation>策略的比较怎样随分类头训练的周期数变化？</translation>
    </message>
    <message>
        <source>Which strategy loses the least accuracy if every second class has few images?</source>
        <translation>如果每隔一类图像很少，哪个策略损失的准确率最少？</translation>
    </message>
    <message>
        <source>Does a network that learns several tasks at once learn each task better than a separate network does?</source>
        <translation>同时学习几个任务的网络，是否比独立的网络更好地学会每个任务？</translation>
    </message>
    <message>
        <source>Which strategies keep what they know if the classes arrive in pairs, one pair after another?</source>
        <translation>如果类别一对接一对地到来，哪些策略能保住已有的知识？</translation>
    </message>
    <message>
        <source>Is one network with an output for each pair of classes better than softmax, and do abstaining outputs matter?</source>
        <translation>对每一对类别有一个输出的网络比 softmax 好吗？弃权的输出重要吗？</translation>
    </message>
    <message>
        <source>How does a network that was trained on only one class answer?</source>
        <translation>只用一个类别训练的网络怎样回答？</translation>
    </message>
    <message>
        <source>What accuracy do the networks and training lengths of the published program give with ten different seeds?</source>
        <translation>已发表程序的网络和训练长度，用十个不同的种子得到怎样的准确率？</translation>
    </message>
    <message>
        <source>What accuracy do heads on a frozen shared trunk give, as the text of the post describes?</source>
        <translation>如文章所述，冻结的共享主干上的分类头得到怎样的准确率？</translation>
    </message>
    <message>
        <source>Are ten specialists better than one network with as many parameters, or than one with as much computation?</source>
        <translation>十个专家网络是否比参数量相同的一个网络好，或比计算量相同的一个网络好？</translation>
    </message>
    <message>
        <source>How much of a strategy&apos;s gain remains if learning rate and epochs are chosen for each strategy with the same effort?</source>
        <translation>如果以同样的投入为每个策略选择学习率和周期数，策略的提高还剩多少？</translation>
    </message>
    <message>
        <source>Which strategy rejects letters, symbols, blank images and noise, at a threshold that keeps 99 % of the held-out images?</source>
        <translation>在保留99%留出图像的阈值下，哪个策略能拒绝字母、符号、空白图片和噪声？</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>≈ highest is right</source>
        <translation>≈ 最高者正确</translation>
    </message>
    <message>
        <source>✗ highest is wrong</source>
        <translation>✗ 最高者错误</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约%1秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约%1分钟</translation>
    </message>
    <message>
        <source>Report, HTML (*.html)</source>
        <translation>报告，HTML (*.html)</translation>
    </message>
    <message>
        <source>Report, Markdown (*.md)</source>
        <translation>报告，Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table, comma-separated (*.csv)</source>
        <translation>表格，逗号分隔 (*.csv)</translation>
    </message>
    <message>
        <source>Table, JSON (*.json)</source>
        <translation>表格，JSON (*.json)</translation>
    </message>
    <message>
        <source>Plot, PNG (*.png)</source>
        <translation>图表，PNG (*.png)</translation>
    </message>
    <message>
        <source>Plot, SVG (*.svg)</source>
        <translation>图表，SVG (*.svg)</translation>
    </message>
    <message>
        <source>Plot, PDF (*.pdf)</source>
        <translation>图表，PDF (*.pdf)</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>无%1</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>%1不同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，而非%3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>softmax %1</source>
        <translation>softmax %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>output shape</source>
        <translation>输出形状</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 parameters in total</source>
        <translation>共%1个参数</translation>
    </message>
    <message>
        <source>%1: %2, %3 parameters</source>
        <translation>%1：%2，%3个参数</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>正确比例</translation>
    </message>
    <message>
        <source>stated probability</source>
        <translation>给出的概率</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>%1: expected calibration error %2, Brier score %3</source>
        <translation>%1：期望校准误差%2，Brier 分数%3</translation>
    </message>
    <message>
        <source>; after scaling %1 and %2</source>
        <translation>；缩放后为%1和%2</translation>
    </message>
    <message>
        <source>test images kept</source>
        <translation>保留的测试图像</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>接受的%1</translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: one standard deviation of the trials to each side.</source>
        <translation>标记：各次试验的均值。误差线：试验均值上下各一个标准差。</translation>
    </message>
    <message>
        <source>One trial: the spread is unknown.</source>
        <translation>只有一次试验：波动未知。</translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: 95 % interval of the mean (Student&apos;s t).</source>
        <translation>标记：各次试验的均值。误差线：均值的95%置信区间（Student t）。</translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: 95 % interval, of the mean (Student&apos;s t) or, with a single trial, of its images (Clopper and Pearson).</source>
        <translation>标记：各次试验的均值。误差线：95%置信区间，取自均值（Student t），只有一次试验时取自其图像（Clopper-Pearson）。</translation>
    </message>
    <message>
        <source>One trial. Bars: 95 % interval of its images (Clopper and Pearson).</source>
        <translation>一次试验。误差线：其图像的95%置信区间（Clopper-Pearson）。</translation>
    </message>
    <message>
        <source>The axis does not start at 0.</source>
        <translation>坐标轴不从0开始。</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1个类别</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message numerus="yes">
        <source>accuracy and confusions: %1 test images</source>
        <translation>
            <numerusform>准确率与混淆：%1张测试图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>网络输入</translation>
    </message>
    <message numerus="yes">
        <source>%1 strategies compared</source>
        <translation>
            <numerusform>对比%1种策略</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 says %2 everywhere.</source>
        <translation>%1始终判为%2。</translation>
    </message>
    <message>
        <source>from %1 to %2 at %3</source>
        <translation>在%3处由%1变为%2</translation>
    </message>
    <message>
        <source>%1 changes %2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>+ %1 more often</source>
        <translation>+ %1更多</translation>
    </message>
    <message>
        <source>− %1 more often</source>
        <translation>− %1更多</translation>
    </message>
    <message>
        <source>± equally often, different images</source>
        <translation>± 数量相同，图像不同</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>see none</source>
        <translation>认为都不是</translation>
    </message>
    <message>
        <source>sees none</source>
        <translation>认为都不是</translation>
    </message>
    <message>
        <source>sees two, %1 and %2</source>
        <translation>看出两个，%1和%2</translation>
    </message>
    <message>
        <source>sees %1 classes</source>
        <translation>看出%1个类别</translation>
    </message>
    <message>
        <source>say %1</source>
        <translation>判为%1</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>判为%1</translation>
    </message>
    <message>
        <source>forward
passes</source>
        <translation>前向
次数</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>for this
answer</source>
        <translation>对此
答案</translation>
    </message>
    <message>
        <source>Often confused</source>
        <translation>常见混淆</translation>
    </message>
    <message>
        <source>About Runoff</source>
        <translation>关于 Runoff</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Runoff %1&lt;/h3&gt;&lt;p&gt;Compares %5 ways to turn a neural network into a classifier, side by side.&lt;/p&gt;&lt;p&gt;oneDNN %2 (%3) · Qt %4&lt;br&gt;Free software under the GNU GPL, version 3.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Runoff %1&lt;/h3&gt;&lt;p&gt;并排对比%5种把神经网络变成分类器的方法。&lt;/p&gt;&lt;p&gt;oneDNN %2 (%3) · Qt %4&lt;br&gt;自由软件，遵循 GNU GPL 第3版。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Drawing and panels</source>
        <translation>绘图与面板</translation>
    </message>
    <message>
        <source>Move the pen; lower or lift the pen</source>
        <translation>移动画笔；落笔或抬笔</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>方向键，空格键</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Move between images or cells</source>
        <translation>在图像或单元格间移动</translation>
    </message>
    <message>
        <source>Arrows, Page, Home, End</source>
        <translation>方向键，Page 键，Home，End</translation>
    </message>
    <message>
        <source>Open the image on the canvas; show the images of a cell</source>
        <translation>在画布上打开图像；显示单元格的图像</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>ui::AdaptDialog</name>
    <message>
        <source>&amp;Adapt again</source>
        <translation>重新适配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save adapted model…</source>
        <translation>保存适配后的模型(&amp;S)…</translation>
    </message>
    <message>
        <source>Adapt to handwriting</source>
        <translation>适配笔迹</translation>
    </message>
    <message>
        <source>The last layers of %1 learn from half of the writers; everything before them stays as it is. The other half tests every strategy before and after.</source>
        <translation>%1的最后几层学习一半书写者的笔迹，之前的各层保持不变。另一半用来测试每种策略适配前后的表现。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The p-value is that of McNemar&apos;s exact test: the probability of a difference at least this large if adapting changed nothing.</source>
        <translation>p 值来自 McNemar 精确检验：假如适配毫无作用，出现至少这么大差异的概率。</translation>
    </message>
    <message>
        <source>Strategies before and after</source>
        <translation>适配前后的策略</translation>
    </message>
    <message>
        <source>Random seed for the &amp;halves</source>
        <translation>划分两半的随机种子(&amp;H)</translation>
    </message>
    <message>
        <source>Another seed divides the writers in another way</source>
        <translation>换一个种子，书写者的划分也会不同</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>正在准备图片…</translation>
    </message>
    <message>
        <source>Adapted %1 of %2 parts of the model</source>
        <translation>已适配模型%2个部分中的%1个</translation>
    </message>
    <message>
        <source>Testing the other half…</source>
        <translation>正在测试另一半…</translation>
    </message>
    <message>
        <source>Save adapted model</source>
        <translation>保存适配后的模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 · adapted to %2</source>
        <translation>%1 · 已适配%2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ui::AdaptWords</name>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>适配前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>适配后</translation>
    </message>
    <message>
        <source>Now right</source>
        <translation>由错变对</translation>
    </message>
    <message>
        <source>Now wrong</source>
        <translation>由对变错</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p 值</translation>
    </message>
    <message numerus="yes">
        <source>%1 images</source>
        <comment>learned from, tested on</comment>
        <translation>
            <numerusform>%1张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 writers</source>
        <comment>images of</comment>
        <translation>
            <numerusform>%1个书写者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other writers</source>
        <comment>images of</comment>
        <translation>
            <numerusform>另外%1个书写者</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned from %1 of %2. Tested on %3 of %4.</source>
        <comment>5 images of 2 writers, 3 images of 1 other writer</comment>
        <translation>学习了%2的%1。用%4的%3测试。</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>间隔%1</translation>
    </message>
</context>
<context>
    <name>ui::ArchitectureView</name>
    <message>
        <source>Layers of the network</source>
        <translation>网络的各层</translation>
    </message>
</context>
<context>
    <name>ui::Autosave</name>
    <message>
        <source>Cannot restore a part of the session that ended unexpectedly. It is now %1: %2</source>
        <translation>上次会话意外结束，其中一部分无法恢复。它现在位于%1：%2</translation>
    </message>
    <message>
        <source>Cannot keep the session in case Runoff ends unexpectedly: %1</source>
        <translation>无法保留会话以防 Runoff 意外退出：%1</translation>
    </message>
</context>
<context>
    <name>ui::BallotsView</name>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Solid frame: the answer differs from the majority. Dashed frame and “?”: the confidence is below the rejection threshold.</source>
        <translation>实线框：答案与多数不同。虚线框加“？”：置信度低于拒识阈值。</translation>
    </message>
</context>
<context>
    <name>ui::BlendPanel</name>
    <message>
        <source>Position between the two drawings</source>
        <translation>两个绘图之间的位置</translation>
    </message>
    <message>
        <source>Move from the first drawing to the second (Left, Right)</source>
        <translation>从第一个绘图移向第二个（←、→）</translation>
    </message>
    <message>
        <source>Between two drawings</source>
        <translation>两个绘图之间</translation>
    </message>
    <message>
        <source>This drawing is not between two drawings.</source>
        <translation>这个绘图不在两个绘图之间。</translation>
    </message>
    <message>
        <source>answer and margin of each strategy</source>
        <translation>各策略的答案与间隔</translation>
    </message>
    <message>
        <source>answer and margin of each strategy; position %1</source>
        <translation>各策略的答案与间隔；位置%1</translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation>位置%1</translation>
    </message>
    <message>
        <source>Undo, or restart the lesson, to continue.</source>
        <translation>撤销或重新开始课程即可继续。</translation>
    </message>
    <message>
        <source>Computing %1 positions…</source>
        <translation>正在计算%1个位置…</translation>
    </message>
    <message>
        <source>Margin: the highest stated probability minus the second highest.</source>
        <translation>间隔：给出的最高概率减去第二高概率。</translation>
    </message>
</context>
<context>
    <name>ui::BookletWords</name>
    <message>
        <source>Teacher&apos;s pages</source>
        <translation>教师页</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>学习单</translation>
    </message>
    <message>
        <source>Teacher&apos;s pages and worksheets</source>
        <translation>教师页与学习单</translation>
    </message>
    <message>
        <source>Teacher&apos;s page</source>
        <translation>教师页</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>学习单</translation>
    </message>
    <message>
        <source>Lessons with Runoff</source>
        <translation>Runoff 课程</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>学习单</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n节课</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BrowsePage</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No image matches these filters.</source>
        <translation>没有图像符合这些筛选条件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>image %1, true class %2</source>
        <translation>图像%1，真实类别%2</translation>
    </message>
    <message>
        <source>The last image has the number %1.</source>
        <translation>最后一张图像的编号是%1。</translation>
    </message>
    <message>
        <source>Image %1 is hidden by the current filters.</source>
        <translation>图像%1被当前筛选条件隐藏。</translation>
    </message>
</context>
<context>
    <name>ui::CalibrationPage</name>
    <message>
        <source>Specialist for %1</source>
        <translation>%1的专家网络</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images</source>
        <translation>
            <numerusform>%1/%2张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，还需%2</translation>
    </message>
    <message>
        <source>Measured images</source>
        <translation>已测量的图像</translation>
    </message>
    <message numerus="yes">
        <source>outputs scaled by a fit on %1 held-out training images</source>
        <translation>
            <numerusform>按%1张留出的训练图像拟合缩放后的输出</numerusform>
        </translation>
    </message>
    <message>
        <source>softmax and specialists scaled by the values in the model file, because this data set does not contain the held-out images of its training</source>
        <translation>按模型文件中的数值缩放 softmax 和专家网络的输出，因为这个数据集不含其训练时的留出图像</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 test images. Circles: unscaled outputs; squares: %2. On the dotted line, the stated probabilities match: 70 of 100 answers with a confidence of 70 % are right.</source>
        <translation>
            <numerusform>在%1张测试图像上测量。圆点：未缩放的输出；方点：%2。落在虚线上表示概率相符：置信度为70%的100个答案中有70个正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure, %1</source>
        <translation>测量，%1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Calibration of %1 on %2</source>
        <translation>%1在%2上的校准</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Choose a model and a data set above. This page then shows whether nine in ten answers with a confidence of 90 % are right.</source>
        <translation>请在上方选择模型和数据集。本页随后显示：置信度为90%的答案，是否十个中有九个正确。</translation>
    </message>
    <message numerus="yes">
        <source>Run the model on %1 test images to see whether nine in ten answers with a confidence of 90 % are right.</source>
        <translation>
            <numerusform>在%1张测试图像上运行模型，看置信度为90%的答案是否十个中有九个正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw one object here. The arrow keys move the pen; Space lowers and lifts it.</source>
        <translation>在此画一个对象。方向键移动画笔，空格键落笔和抬笔。</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>The eraser removes only ink. To remove a picture, use Clear.</source>
        <translation>橡皮只擦除墨迹。要移除图片，请用“清空”。</translation>
    </message>
    <message>
        <source>New drawing. Undo restores the example.</source>
        <translation>新绘图。撤销可恢复示例。</translation>
    </message>
    <message>
        <source>New drawing. Undo restores the picture.</source>
        <translation>新绘图。撤销可恢复图片。</translation>
    </message>
    <message>
        <source>Stroke %1</source>
        <translation>笔画%1</translation>
    </message>
    <message>
        <source>Erase ink</source>
        <translation>擦除墨迹</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>擦除笔画</translation>
    </message>
    <message>
        <source>Drag a rectangle around the digit. Press Enter to crop, Escape to cancel.</source>
        <translation>在数字周围拖出一个矩形。按 Enter 裁剪，按 Escape 取消。</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>裁剪图片</translation>
    </message>
    <message>
        <source>Rotate picture</source>
        <translation>旋转图片</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在此绘制</translation>
    </message>
    <message>
        <source>or use arrow keys, Space</source>
        <translation>或用方向键、空格键</translation>
    </message>
</context>
<context>
    <name>ui::CanvasTools</name>
    <message>
        <source>Shift+E</source>
        <translation>Shift+E</translation>
    </message>
    <message>
        <source>Switch the eraser between parts of strokes and whole strokes</source>
        <translation>让橡皮在擦除部分笔画与整条笔画之间切换</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation>绘制（P）</translation>
    </message>
    <message>
        <source>Erase ink or whole strokes (E; Shift+E switches). The right mouse button and the eraser end of a pen also erase.</source>
        <translation>擦除墨迹或整条笔画（E；Shift+E 切换）。鼠标右键和手写笔的橡皮端也可擦除。</translation>
    </message>
    <message>
        <source>Clear the canvas (Ctrl+Backspace). Undo restores it.</source>
        <translation>清空画布（Ctrl+Backspace）。撤销可恢复。</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z). All steps: Ctrl+H</source>
        <translation>撤销：%1（Ctrl+Z）。所有步骤：Ctrl+H</translation>
    </message>
    <message>
        <source>Nothing to undo (Ctrl+Z)</source>
        <translation>没有可撤销的操作（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z). All steps: Ctrl+H</source>
        <translation>重做：%1（Ctrl+Shift+Z）。所有步骤：Ctrl+H</translation>
    </message>
    <message>
        <source>Nothing to redo (Ctrl+Shift+Z)</source>
        <translation>没有可重做的操作（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Pen &amp;width</source>
        <translation>笔宽(&amp;W)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <source>Pen width (Alt+W, then the arrow keys). The eraser is twice as wide.</source>
        <translation>笔宽（先按 Alt+W，再按方向键）。橡皮的宽度是它的两倍。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation>整条笔画</translation>
    </message>
    <message>
        <source>Erase only the ink that the eraser touches (Shift+E switches)</source>
        <translation>只擦除橡皮碰到的墨迹（Shift+E 切换）</translation>
    </message>
    <message>
        <source>Erase every stroke that the eraser touches (Shift+E switches)</source>
        <translation>擦除橡皮碰到的整条笔画（Shift+E 切换）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Crop to the rectangle (Enter; Escape cancels)</source>
        <translation>按矩形裁剪（Enter；Escape 取消）</translation>
    </message>
    <message>
        <source>Crop: drag a rectangle around the digit (C)</source>
        <translation>裁剪：在数字周围拖出一个矩形（C）</translation>
    </message>
    <message>
        <source>Rotate the picture by 90° to the right (R)</source>
        <translation>将图片向右旋转90°（R）</translation>
    </message>
</context>
<context>
    <name>ui::CascadeFace</name>
    <message>
        <source>Cascade</source>
        <translation>级联</translation>
    </message>
    <message>
        <source>Cascade · gate and branch</source>
        <translation>级联 · 门控与分支</translation>
    </message>
    <message>
        <source>a first network chooses the network that runs next</source>
        <translation>第一个网络选择接下来运行的网络</translation>
    </message>
    <message>
        <source>a gate, then one branch</source>
        <translation>先门控，再走一个分支</translation>
    </message>
    <message>
        <source>A small network, the gate, answers a simple question first and so chooses the second network, or none. If the gate chooses wrongly, the second network cannot correct it.</source>
        <translation>小型的门控网络先回答一个简单的问题，据此选出第二个网络，或者不选。如果门控选错，第二个网络无法纠正。</translation>
    </message>
    <message>
        <source>a gate runs first and chooses the network that answers</source>
        <translation>门控先运行，选出作答的网络</translation>
    </message>
    <message>
        <source>Gate of the cascade</source>
        <translation>级联的门控</translation>
    </message>
    <message>
        <source>Branch %1 of the cascade</source>
        <translation>级联的分支%1</translation>
    </message>
    <message>
        <source>gate: %1 (%2)</source>
        <translation>门控：%1（%2）</translation>
    </message>
    <message>
        <source>no second network runs</source>
        <translation>不运行第二个网络</translation>
    </message>
    <message>
        <source>its only class is %1</source>
        <translation>该分支只有%1一类</translation>
    </message>
    <message>
        <source>then %1 (%2) of %3</source>
        <translation>再从%3类中选%1（%2）</translation>
    </message>
    <message>
        <source>The cascade says none: its gate says %1 with %2, and no second network runs.</source>
        <translation>级联的答案为无：门控判为%1（%2），不运行第二个网络。</translation>
    </message>
    <message>
        <source>The cascade says %1: its gate says %2 with %3, and this branch has only one class.</source>
        <translation>级联判为%1：门控判为%2（%3），该分支只有一个类别。</translation>
    </message>
    <message>
        <source>The cascade says %1: its gate says %2 with %3, and the second network says %1 with %4.</source>
        <translation>级联判为%1：门控判为%2（%3），第二个网络判为%1（%4）。</translation>
    </message>
    <message>
        <source>its gate says %1 with %2</source>
        <translation>门控判为%1（%2）</translation>
    </message>
    <message>
        <source>%1; no second network runs</source>
        <translation>%1；不运行第二个网络</translation>
    </message>
    <message>
        <source>%1, which does not include %2</source>
        <translation>%1，其中不包含%2</translation>
    </message>
    <message>
        <source>its second network gives %1 %2 and %3 %4</source>
        <translation>第二个网络给%1 %2，给%3 %4</translation>
    </message>
</context>
<context>
    <name>ui::CascadePicture</name>
    <message>
        <source>Ends here</source>
        <translation>到此结束</translation>
    </message>
    <message>
        <source>no second network runs</source>
        <translation>不运行第二个网络</translation>
    </message>
    <message>
        <source>this branch has one class</source>
        <translation>该分支只有一个类别</translation>
    </message>
    <message>
        <source>second network: which of %1?</source>
        <translation>第二个网络：%1类中的哪一类？</translation>
    </message>
    <message>
        <source>would end here</source>
        <translation>会到此结束</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>The gate was wrong: %1 is %2.</source>
        <translation>门控判错了：%1是%2。</translation>
    </message>
</context>
<context>
    <name>ui::ChangesView</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message>
        <source>Left: the answer for the last example, before and after it was learned.
Right: how many examples a strategy gets right when it has not learned from them. Each example is left out once.
The range contains the true share with 95 % confidence.</source>
        <translation>左：最后一个示例在学习前后的答案。
右：策略在没有学过的示例上能答对多少个。每个示例各留出一次。
真实比例以95%的置信度落在该区间内。</translation>
    </message>
    <message>
        <source>Right when left out</source>
        <translation>留一答对数</translation>
    </message>
    <message>
        <source>What the last example changed</source>
        <translation>最后一个示例带来的变化</translation>
    </message>
    <message>
        <source>each example is left out once</source>
        <translation>每个示例各留出一次</translation>
    </message>
    <message>
        <source>answer for the last %1 · right when left out</source>
        <translation>最后一个%1的答案 · 留一答对数</translation>
    </message>
</context>
<context>
    <name>ui::Choice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::ClassCard</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Add  %1</source>
        <translation>添加  %1</translation>
    </message>
    <message>
        <source>Name of class %1</source>
        <translation>类别%1的名称</translation>
    </message>
    <message>
        <source>Everything else. Runoff adds scribbles to your examples of this class.</source>
        <translation>其他一切。Runoff 会向该类的示例中加入涂鸦。</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>scribbles are added</source>
        <translation>已加入涂鸦</translation>
    </message>
    <message>
        <source>Add the drawing to %1</source>
        <translation>将绘图添加到%1</translation>
    </message>
    <message>
        <source>Add the drawing as an example of %1</source>
        <translation>将绘图添加为%1的示例</translation>
    </message>
    <message>
        <source>Add the drawing as an example of %1 (%2)</source>
        <translation>将绘图添加为%1的示例（%2）</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1的更多操作</translation>
    </message>
    <message>
        <source>Add files, paste, or remove</source>
        <translation>添加文件、粘贴或移除</translation>
    </message>
    <message>
        <source>Class %1, %2</source>
        <translation>类别%1，%2</translation>
    </message>
    <message>
        <source>Add pictures or drawings…</source>
        <translation>添加图片或绘图…</translation>
    </message>
    <message>
        <source>Paste as example</source>
        <translation>粘贴为示例</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>移除示例</translation>
    </message>
    <message>
        <source>Remove selected examples</source>
        <translation>移除所选示例</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>移除类别</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Pictures and drawings (%1 *.runoff)</source>
        <translation>图片和绘图 (%1 *.runoff)</translation>
    </message>
    <message>
        <source>The clipboard contains no picture or drawing.</source>
        <translation>剪贴板中没有图片或绘图。</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>绘图</translation>
    </message>
</context>
<context>
    <name>ui::ClassScoresModel</name>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1，95%置信区间</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class of the data set</source>
        <translation>数据集的类别</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Strategy whose answers are measured</source>
        <translation>被测量答案的策略</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Number of images of the class</source>
        <translation>该类别的图像数</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Number of images for which the answer is this class</source>
        <translation>答案为该类别的图像数</translation>
    </message>
    <message>
        <source>Exact 95 % interval (Clopper and Pearson), in percent</source>
        <translation>95%精确置信区间（Clopper-Pearson），以百分数表示</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Right answers as a share of the images of the class</source>
        <translation>答对数占该类图像的比例</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Right answers as a share of the images that get this answer</source>
        <translation>答对数占得到该答案的图像的比例</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Harmonic mean of recall and precision</source>
        <translation>召回率与精确率的调和平均</translation>
    </message>
    <message>
        <source>95 % interval, in percent: the exact interval of the share of right answers among the images that belong to the class or get this answer (J), converted by F1 = 2 J / (1 + J)</source>
        <translation>95%置信区间，以百分数表示：在属于该类或得到该答案的图像中，答对比例（J）的精确区间，按 F1 = 2 J / (1 + J) 换算</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::CommandButton</name>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copy the runoff command that computes these numbers in a terminal (Ctrl+Shift+C)</source>
        <translation>复制 runoff 命令，在终端中可算出这些数值（Ctrl+Shift+C）</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>%1: A and B right</source>
        <translation>%1：A 和 B 都对</translation>
    </message>
    <message>
        <source>%1: only A right</source>
        <translation>%1：只有 A 对</translation>
    </message>
    <message>
        <source>%1: only B right</source>
        <translation>%1：只有 B 对</translation>
    </message>
    <message>
        <source>%1: A and B wrong</source>
        <translation>%1：A 和 B 都错</translation>
    </message>
    <message>
        <source>%1: images that %2 (A) and %3 (B) answer correctly</source>
        <translation>%1：%2（A）和%3（B）都答对的图像</translation>
    </message>
    <message>
        <source>%1: images that %2 (A) answers correctly and %3 (B) does not</source>
        <translation>%1：%2（A）答对而%3（B）答错的图像</translation>
    </message>
    <message>
        <source>%1: images that %3 (B) answers correctly and %2 (A) does not</source>
        <translation>%1：%3（B）答对而%2（A）答错的图像</translation>
    </message>
    <message>
        <source>%1: images that neither %2 (A) nor %3 (B) answers correctly</source>
        <translation>%1：%2（A）和%3（B）都答错的图像</translation>
    </message>
    <message>
        <source>p %1 without Holm&apos;s correction</source>
        <translation>未经 Holm 校正的 p %1</translation>
    </message>
    <message>
        <source>%1. There are none.</source>
        <translation>%1。没有这样的图像。</translation>
    </message>
    <message>
        <source>%1. Click to see them.</source>
        <translation>%1。点击查看。</translation>
    </message>
    <message>
        <source>Accuracy of %1 in percent, with its 95 % interval</source>
        <translation>%1的准确率（百分数）及其95%置信区间</translation>
    </message>
    <message>
        <source>Accuracy of A minus that of B in percentage points, with its 95 % interval</source>
        <translation>A 与 B 的准确率之差（百分点）及其95%置信区间</translation>
    </message>
    <message>
        <source>Images that both models answer correctly</source>
        <translation>两个模型都答对的图像</translation>
    </message>
    <message>
        <source>Images that only A answers correctly</source>
        <translation>只有 A 答对的图像</translation>
    </message>
    <message>
        <source>Images that only B answers correctly</source>
        <translation>只有 B 答对的图像</translation>
    </message>
    <message>
        <source>Images that no model answers correctly</source>
        <translation>两个模型都答错的图像</translation>
    </message>
    <message>
        <source>Exact two-sided McNemar test, after Holm&apos;s correction for these strategies</source>
        <translation>双侧 McNemar 精确检验，对这些策略做 Holm 校正</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>A, %</source>
        <translation>A，%</translation>
    </message>
    <message>
        <source>B, %</source>
        <translation>B，%</translation>
    </message>
    <message>
        <source>A − B, points</source>
        <translation>A − B，百分点</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>都对</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>仅 A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>仅 B</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都错</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation>另存为 CSV 文件…</translation>
    </message>
    <message>
        <source>The second model is not evaluated on these images yet.</source>
        <translation>第二个模型尚未在这些图像上评估。</translation>
    </message>
    <message>
        <source>Second mo&amp;del</source>
        <translation>第二个模型(&amp;D)</translation>
    </message>
    <message>
        <source>Click an underlined number to see its images.</source>
        <translation>点击带下划线的数字可查看其图像。</translation>
    </message>
    <message>
        <source>Copy the table as text for a spreadsheet (Ctrl+C)</source>
        <translation>将表格复制为文本，可粘贴到电子表格（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save the table, with the p-values before and after the correction</source>
        <translation>保存表格，含校正前后的 p 值</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>两个模型的对比</translation>
    </message>
    <message>
        <source>The models have no strategy in common.</source>
        <translation>两个模型没有共同的策略。</translation>
    </message>
    <message>
        <source>The comparison with a second model appears after an evaluation of the current model.</source>
        <translation>当前模型评估后，这里显示它与第二个模型的对比。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开%1…</translation>
    </message>
    <message>
        <source>Choose a second model to compare it with %1 on the same images.</source>
        <translation>选择第二个模型，在相同的图像上与%1对比。</translation>
    </message>
    <message>
        <source>The comparison appears when %1 is evaluated on these images.</source>
        <translation>%1在这些图像上评估后，对比才会显示。</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2.</source>
        <translation>%1无法与%2对比。</translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation>A：%1
B：%2</translation>
    </message>
    <message>
        <source>%1. Accuracies in percent and their difference in percentage points, with 95 % intervals (Clopper and Pearson; Bonett and Price). p: exact McNemar test after Holm&apos;s correction for the %2 strategies shown.</source>
        <translation>%1。准确率以百分数、其差以百分点表示，附95%置信区间（Clopper-Pearson；Bonett-Price）。p：McNemar 精确检验，对所示%2种策略做 Holm 校正。</translation>
    </message>
    <message>
        <source>Only one model has: %1.</source>
        <translation>只有一个模型具有：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 (B)</source>
        <translation>%2（B）的%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save comparison of two models</source>
        <translation>保存两个模型的对比</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPage</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The confusion matrix appears after an evaluation.</source>
        <translation>评估后显示混淆矩阵。</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>各类别的得分</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation>%1减%2</translation>
    </message>
    <message>
        <source>Save scores of the classes</source>
        <translation>保存各类别的得分</translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation>保存混淆矩阵</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>保存答案</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPanel</name>
    <message>
        <source>Images on which only %1 is right: %2. Only %3: %4. Difference of the accuracies: %5 points (95 % interval %6 to %7). McNemar&apos;s test: p %8.</source>
        <translation>只有%1答对的图像：%2。只有%3答对：%4。准确率之差：%5个百分点（95%置信区间%6至%7）。McNemar 检验：p %8。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation>另存为 CSV 文件…</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation>保存答案…</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>策略(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare&amp;d with</source>
        <translation>对比策略(&amp;D)</translation>
    </message>
    <message>
        <source>V&amp;alues</source>
        <translation>数值(&amp;A)</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>percent of the row</source>
        <translation>占该行的百分比</translation>
    </message>
    <message>
        <source>scores of the classes</source>
        <translation>各类别的得分</translation>
    </message>
    <message>
        <source>Recall, precision and F1 of each class, with 95 % intervals</source>
        <translation>每个类别的召回率、精确率和 F1，附95%置信区间</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>答对数</translation>
    </message>
    <message>
        <source>Comparison of both strategies</source>
        <translation>两种策略的对比</translation>
    </message>
    <message>
        <source>Exact two-sided test without a correction for multiple comparisons. A small p means that chance does not explain the difference. The interval is that of Bonett and Price for paired shares. Select a number to see its images.</source>
        <translation>双侧精确检验，未做多重比较校正。p 很小表示差异无法用偶然解释。区间采用 Bonett 和 Price 针对配对比例的方法。选择一个数字可查看其图像。</translation>
    </message>
    <message>
        <source>The answer of multi-label is its highest sigmoid. Select a cell to open its images.</source>
        <translation>多标签的答案取其最高的 sigmoid。选择单元格可打开其图像。</translation>
    </message>
    <message>
        <source>Copy the matrix as a table for a spreadsheet and as a picture (Ctrl+C)</source>
        <translation>将矩阵复制为电子表格的表格和图片（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save the class, the confidence and the margin of every strategy for every image as a CSV file, as runoff evaluate --predictions does</source>
        <translation>将每种策略对每张图像的类别、置信度和间隔保存为 CSV 文件，与 runoff evaluate --predictions 相同</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>true class %1, answer %2: %3 %4, %5 %6</source>
        <translation>真实类别%1，答案%2：%3 %4，%5 %6</translation>
    </message>
    <message>
        <source> (only %1: %2, only %3: %4)</source>
        <translation>（仅%1：%2，仅%3：%4）</translation>
    </message>
    <message>
        <source>true class %1, answer %2 by %3: %4 of %5</source>
        <translation>真实类别%1，%3的答案%2：%4/%5</translation>
    </message>
</context>
<context>
    <name>ui::CouplingFace</name>
    <message>
        <source>Coupling</source>
        <translation>概率耦合</translation>
    </message>
    <message>
        <source>Coupling · pairs to probabilities</source>
        <translation>概率耦合 · 由对决到概率</translation>
    </message>
    <message>
        <source>The %1 pairwise heads each compare two classes. Coupling computes the class probabilities that fit these comparisons best (Wu, Lin and Weng). The highest one wins.</source>
        <translation>%1个成对分类头各比较两个类别。概率耦合计算与这些比较拟合最好的类别概率（Wu、Lin 和 Weng）。概率最高者胜出。</translation>
    </message>
    <message>
        <source>margin to %1: %2 · average misfit %3</source>
        <translation>对%1的间隔：%2 · 平均失配%3</translation>
    </message>
    <message>
        <source>soft votes give %1</source>
        <translation>软投票判为%1</translation>
    </message>
    <message>
        <source>Coupling says %1 with a probability of %2, %3 ahead of %4.</source>
        <translation>概率耦合判为%1，概率%2，领先%4 %3。</translation>
    </message>
    <message>
        <source>its coupled probability of %1 is %2 above that of %3</source>
        <translation>它给%1的耦合概率比%3高%2</translation>
    </message>
    <message numerus="yes">
        <source>the probabilities that best fit all %n duels</source>
        <translation>
            <numerusform>最符合全部%n场对决的概率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best fit to all %n duels</source>
        <translation>
            <numerusform>最符合全部%n场对决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duels; the most probable class wins</source>
        <translation>
            <numerusform>%n场对决；最可能的类别获胜</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Curves</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Solid, dots: training images during the epoch. Dashed, squares: held-out images after the epoch. Dropout can lower the training accuracy.</source>
        <translation>实线、圆点：周期中的训练图像。虚线、方点：周期后的留出图像。Dropout 可能降低训练准确率。</translation>
    </message>
    <message>
        <source>Training images during the epoch. Dropout can lower the training accuracy.</source>
        <translation>周期中的训练图像。Dropout 可能降低训练准确率。</translation>
    </message>
</context>
<context>
    <name>ui::CurvesView</name>
    <message>
        <source>Loss and accuracy</source>
        <translation>损失与准确率</translation>
    </message>
    <message>
        <source>Save curves…</source>
        <translation>保存曲线…</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Training stage</source>
        <translation>训练阶段</translation>
    </message>
    <message>
        <source>Stage to show. Select the last stage to follow the training.</source>
        <translation>要显示的阶段。选择最后一个阶段可跟踪训练。</translation>
    </message>
    <message>
        <source>no stage yet</source>
        <translation>尚无阶段</translation>
    </message>
    <message>
        <source>Save the curves of all stages as a table (CSV) or a picture (SVG, PDF, PNG). The files of models contain their curves, if this version of Runoff or a later one trained them.</source>
        <translation>将所有阶段的曲线保存为表格（CSV）或图片（SVG、PDF、PNG）。用本版或更新版 Runoff 训练的模型，其文件中含有曲线。</translation>
    </message>
    <message>
        <source>Save curves</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>Table, comma-separated (*.csv)</source>
        <translation>表格，逗号分隔 (*.csv)</translation>
    </message>
    <message>
        <source>Picture, SVG (*.svg)</source>
        <translation>图片，SVG (*.svg)</translation>
    </message>
    <message>
        <source>Picture, PDF (*.pdf)</source>
        <translation>图片，PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>图片，PNG (*.png)</translation>
    </message>
    <message>
        <source>%1: loss and accuracy</source>
        <translation>%1：损失与准确率</translation>
    </message>
    <message>
        <source>Each epoch adds a point for the training images and, for the trunk, one for the held-out images. Dropout can lower the training accuracy.</source>
        <translation>每个周期为训练图像增加一个点，主干还为留出图像增加一个点。Dropout 可能降低训练准确率。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::DatasetBar</name>
    <message>
        <source>Open f&amp;older…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>数据集的部分</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>Conf&amp;usion</source>
        <translation>混淆(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Writers</source>
        <translation>书写者(&amp;W)</translation>
    </message>
    <message>
        <source>Compariso&amp;n</source>
        <translation>对比(&amp;N)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Compare the model with a second one on the same images</source>
        <translation>在相同的图像上与第二个模型对比</translation>
    </message>
</context>
<context>
    <name>ui::DatasetChooser</name>
    <message>
        <source>%1 training and %2 test images by %3 writers in %4</source>
        <translation>%4中有%3名书写者的%1张训练图像和%2张测试图像</translation>
    </message>
    <message>
        <source>%1 training and %2 test images in %3</source>
        <translation>%3中有%1张训练图像和%2张测试图像</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Runoff cannot download %1. Copy its files into %2, or use Open folder….</source>
        <translation>Runoff 无法下载%1。请将其文件复制到%2，或使用“打开文件夹…”。</translation>
    </message>
    <message>
        <source>A folder with %1</source>
        <translation>含有%1的文件夹</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>no data set</source>
        <translation>无数据集</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>%1 · download %2</source>
        <translation>%1 · 下载%2</translation>
    </message>
    <message>
        <source>Download the data set from its publisher and verify it</source>
        <translation>从发布者下载数据集并校验</translation>
    </message>
    <message>
        <source>%1 · not found</source>
        <translation>%1 · 未找到</translation>
    </message>
</context>
<context>
    <name>ui::DatasetFetch</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation>%1无法下载：%2</translation>
    </message>
    <message>
        <source>%1: the download was interrupted.</source>
        <translation>%1：下载已中断。</translation>
    </message>
</context>
<context>
    <name>ui::DatasetFolders</name>
    <message>
        <source>Open data set folder</source>
        <translation>打开数据集文件夹</translation>
    </message>
</context>
<context>
    <name>ui::DatasetLibrary</name>
    <message>
        <source>%1: %2 training and %3 test images, all converted to %4.</source>
        <translation>%1：%2张训练图像和%3张测试图像，全部转换为%4。</translation>
    </message>
    <message>
        <source>This copy contains JPEG-compressed images (%1), so its results differ from published %2 results.</source>
        <translation>此副本含有 JPEG 压缩图像（%1），因此结果与已发表的%2结果不同。</translation>
    </message>
    <message>
        <source>All results are measured on %1.</source>
        <translation>所有结果均在%1上测得。</translation>
    </message>
    <message>
        <source>File %1, segment %2</source>
        <translation>文件%1，片段%2</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 writers</source>
        <translation>
            <numerusform>%2名书写者中的%1名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 writers</source>
        <translation>
            <numerusform>%1名书写者</numerusform>
        </translation>
    </message>
    <message>
        <source>divided by writer</source>
        <translation>按书写者划分</translation>
    </message>
    <message>
        <source>divided by drawing</source>
        <translation>按绘图划分</translation>
    </message>
    <message>
        <source>The training and test pictures are in the subfolders train and test</source>
        <translation>训练图片和测试图片在子文件夹 train 和 test 中</translation>
    </message>
    <message>
        <source>Every fifth picture of a class is a test picture</source>
        <translation>每个类别每隔四张取一张作为测试图片</translation>
    </message>
</context>
<context>
    <name>ui::DatasetWorkspace</name>
    <message>
        <source>Looking for data sets…</source>
        <translation>正在查找数据集…</translation>
    </message>
    <message>
        <source>Drawing the images for %1…</source>
        <translation>正在为%1绘制图像…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开%1…</translation>
    </message>
    <message>
        <source>No data set was found. To download one, choose it from the list above, or run this command in a terminal:

runoff datasets fetch mnist

Runoff searches these folders:

%1

You can also open a folder with %2.</source>
        <translation>未找到数据集。要下载数据集，请在上方列表中选择，或在终端中运行以下命令：

runoff datasets fetch mnist

Runoff 在以下文件夹中查找：

%1

也可以打开含有%2的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1 training images of %2</source>
        <translation>
            <numerusform>%2的%1张训练图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 test images of %2</source>
        <translation>
            <numerusform>%2的%1张测试图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %1 images of %2</source>
        <translation>
            <numerusform>%2的全部%1张图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DdagFace</name>
    <message>
        <source>DDAG</source>
        <translation>DDAG</translation>
    </message>
    <message>
        <source>DDAG · elimination by duels</source>
        <translation>DDAG · 对决淘汰</translation>
    </message>
    <message>
        <source>%1 of %2 pair heads: first against last, the loser is out</source>
        <translation>%2个成对头中用%1个：首尾对决，败者出局</translation>
    </message>
    <message>
        <source>%1 of %2 pair heads</source>
        <translation>%2个成对头中用%1个</translation>
    </message>
    <message>
        <source>The pairwise head of the first and the last class eliminates one of the two; its neighbour takes its place. This repeats until one class is left, so most heads are not used. The confidence is that of the winner&apos;s closest duel.</source>
        <translation>首尾两个类别的成对分类头淘汰其中一个，由相邻的类别补上。如此重复，直到只剩一个类别，因此大多数分类头用不到。置信度取胜者最接近的一场对决。</translation>
    </message>
    <message numerus="yes">
        <source>%1 duels; each loser is out, the last class left wins</source>
        <translation>
            <numerusform>%1场对决；败者出局，最后留下的类别胜出</numerusform>
        </translation>
    </message>
    <message>
        <source>last duel: %1 (%2) beat %3</source>
        <translation>最后对决：%1（%2）胜%3</translation>
    </message>
    <message>
        <source>closest duel: %1 (%2) beat %3</source>
        <translation>最接近的对决：%1（%2）胜%3</translation>
    </message>
    <message>
        <source>DDAG says %1. In the last of %2 duels, %3 loses with %4 against %5.</source>
        <translation>DDAG 判为%1。在%2场对决的最后一场中，%3以%4对%5落败。</translation>
    </message>
    <message>
        <source>%1 lost duel %2 of %3, against %4, and cannot return</source>
        <translation>%1在第%2场（共%3场）对决中负于%4，不能再回来</translation>
    </message>
</context>
<context>
    <name>ui::DichotomiesFace</name>
    <message>
        <source>Dichotomies</source>
        <translation>嵌套二分</translation>
    </message>
    <message>
        <source>Nested dichotomies · trees</source>
        <translation>嵌套二分 · 二叉树</translation>
    </message>
    <message>
        <source>the first tree and its path; bars: average of all trees</source>
        <translation>第一棵树及其路径；条形：所有树的平均</translation>
    </message>
    <message>
        <source>first tree; bars: average of all</source>
        <translation>第一棵树；条形：所有树的平均</translation>
    </message>
    <message>
        <source>A random binary tree splits the classes into ever smaller groups; a head at each of its %1 nodes decides between two groups. The probability of a class is the product along its path, averaged over many trees. The tick in a bar marks the first tree alone.</source>
        <translation>随机二叉树把类别分成越来越小的组；它有%1个节点，每个节点的分类头在两组之间选择。类别的概率是其路径上概率的乘积，再对许多棵树取平均。条形上的刻度只标出第一棵树。</translation>
    </message>
    <message>
        <source>many trees of two-way decisions; the highest average wins</source>
        <translation>许多棵二选一的树；平均值最高者胜出</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 trees say %3</source>
        <translation>
            <numerusform>%2棵树中有%1棵判为%3</numerusform>
        </translation>
    </message>
    <message>
        <source>the first tree says %1</source>
        <translation>第一棵树判为%1</translation>
    </message>
    <message>
        <source>Nested dichotomies say %1 with %2, as do %3 of %4 trees.</source>
        <translation>嵌套二分判为%1（%2），%4棵树中有%3棵也如此。</translation>
    </message>
    <message>
        <source>%1 trees say %2 and %3 say %4</source>
        <translation>%1棵树判为%2，%3棵判为%4</translation>
    </message>
</context>
<context>
    <name>ui::DrawCommand</name>
    <message>
        <source>No model is open. Open or train a model first.</source>
        <translation>没有打开的模型。请先打开或训练一个模型。</translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw something or open a picture first.</source>
        <translation>画布是空的。请先绘制或打开图片。</translation>
    </message>
    <message>
        <source>A command can only name a picture in a file. Save the picture first.</source>
        <translation>命令只能引用文件中的图片。请先保存图片。</translation>
    </message>
    <message>
        <source>The drawing is too long for a command. Save it first.</source>
        <translation>绘图太长，无法写进命令。请先保存。</translation>
    </message>
</context>
<context>
    <name>ui::DrawWorkspace</name>
    <message>
        <source>Change network input</source>
        <translation>更改网络输入</translation>
    </message>
    <message>
        <source>Ink touches the edge of the picture. Drag a rectangle around the digit.</source>
        <translation>墨迹碰到图片边缘。请在数字周围拖出一个矩形。</translation>
    </message>
</context>
<context>
    <name>ui::DrawingFiles</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a drawing or a picture on the canvas</source>
        <translation>在画布上打开绘图或图片</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save drawing</source>
        <translation>保存绘图(&amp;S)</translation>
    </message>
    <message>
        <source>Save the drawing to its file</source>
        <translation>将绘图保存到其文件</translation>
    </message>
    <message>
        <source>Save drawing &amp;as…</source>
        <translation>绘图另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the drawing to another file, as strokes or as a picture</source>
        <translation>将绘图以笔画或图片形式保存到另一个文件</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.%1 %2)</source>
        <translation>绘图和图片 (*.%1 %2)</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>打开绘图或图片</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Drawing as strokes (*.%1)</source>
        <translation>以笔画保存的绘图 (*.%1)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Cannot read the drawing of the previous session. It is now %1: %2</source>
        <translation>无法读取上次会话的绘图。它现在位于%1：%2</translation>
    </message>
    <message>
        <source>%1 no longer exists. It was removed from the list of recent files.</source>
        <translation>%1已不存在，已从最近打开的文件列表中移除。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存%1</translation>
    </message>
    <message>
        <source>A picture has no strokes. Save it as PNG.</source>
        <translation>图片没有笔画。请保存为 PNG。</translation>
    </message>
    <message>
        <source>Nothing to copy: the canvas is empty.</source>
        <translation>没有可复制的内容：画布是空的。</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Paste drawing</source>
        <translation>粘贴绘图</translation>
    </message>
    <message>
        <source>The drawing of the previous session is now %1</source>
        <translation>上次会话的绘图现在位于%1</translation>
    </message>
    <message>
        <source>restored drawing</source>
        <translation>已恢复的绘图</translation>
    </message>
    <message>
        <source>Cannot keep the drawing for the next session: %1</source>
        <translation>无法为下次会话保留绘图：%1</translation>
    </message>
    <message>
        <source>%1 – Runoff</source>
        <translation>%1 – Runoff</translation>
    </message>
    <message>
        <source>%1[*] – Runoff</source>
        <translation>%1[*] – Runoff</translation>
    </message>
</context>
<context>
    <name>ui::DrawingMirror</name>
    <message>
        <source>Draw here</source>
        <translation>在此绘制</translation>
    </message>
</context>
<context>
    <name>ui::DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
</context>
<context>
    <name>ui::DuelsPanel</name>
    <message>
        <source>Duels of softmax</source>
        <translation>softmax 的对决</translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation>循环：%1</translation>
    </message>
    <message>
        <source>trained duels: %1</source>
        <translation>训练得到的对决：%1</translation>
    </message>
    <message>
        <source>The duels that softmax implies: %1.</source>
        <translation>softmax 隐含的对决：%1。</translation>
    </message>
    <message>
        <source>Each cell compares two probabilities of softmax: the first divided by the sum of both. A circle is three classes that beat each other in turn. Numbers of one list cannot form a circle; trained duels can.</source>
        <translation>每个单元格比较 softmax 的两个概率：第一个除以两者之和。循环是指三个类别依次相胜。同一列数中的数不会形成循环，训练得到的对决则可能。</translation>
    </message>
    <message>
        <source>not trained: p(row) / (p(row) + p(column))</source>
        <translation>未训练：p(行) / (p(行) + p(列))</translation>
    </message>
    <message>
        <source>the duels that the probabilities of softmax imply</source>
        <translation>softmax 概率所隐含的对决</translation>
    </message>
</context>
<context>
    <name>ui::EcocFace</name>
    <message>
        <source>ECOC</source>
        <translation>ECOC</translation>
    </message>
    <message>
        <source>ECOC · error-correcting code</source>
        <translation>ECOC · 纠错输出码</translation>
    </message>
    <message>
        <source>one two-way head per bit; the nearest code word wins</source>
        <translation>每位一个二选一的分类头；最近的码字胜出</translation>
    </message>
    <message>
        <source>the nearest code word wins</source>
        <translation>最近的码字胜出</translation>
    </message>
    <message>
        <source>Each class has a code word, and one head per bit decides between 0 and 1. The class with the nearest code word wins. Code words differ in many bits, so the result can be right even if some bits are wrong.</source>
        <translation>每个类别有一个码字，每一位由一个分类头在0和1之间选择。码字最近的类别胜出。码字之间有许多位不同，所以即使有几位出错，结果仍可能正确。</translation>
    </message>
    <message>
        <source>one head per bit; the nearest code word wins</source>
        <translation>每位一个分类头；最近的码字胜出</translation>
    </message>
    <message>
        <source>%1 of %2 bits wrong</source>
        <translation>%2位中错%1位</translation>
    </message>
    <message>
        <source>Hamming distance agrees</source>
        <translation>汉明距离一致</translation>
    </message>
    <message>
        <source>Hamming distance gives %1</source>
        <translation>汉明距离判为%1</translation>
    </message>
    <message>
        <source>The code says %1 with %2 of %3 bits wrong.</source>
        <translation>纠错码判为%1，%3位中错%2位。</translation>
    </message>
    <message>
        <source>The Hamming distance gives %1.</source>
        <translation>汉明距离判为%1。</translation>
    </message>
    <message>
        <source>%1 bits differ from the code word of %2, %3 from that of %4</source>
        <translation>与%2的码字差%1位，与%4的码字差%3位</translation>
    </message>
</context>
<context>
    <name>ui::EliminationCard</name>
    <message>
        <source>Heads</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>subsets</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>duels (DDAG)</source>
        <translation>对决 (DDAG)</translation>
    </message>
    <message>
        <source>Previous round (Left)</source>
        <translation>上一轮（←）</translation>
    </message>
    <message>
        <source>Play the rounds (Space)</source>
        <translation>逐轮播放（空格键）</translation>
    </message>
    <message>
        <source>Next round (Right)</source>
        <translation>下一轮（→）</translation>
    </message>
    <message>
        <source>Set the speed (plus, minus)</source>
        <translation>设置速度（加号、减号）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Use one head per subset of classes; each round eliminates the least likely class</source>
        <translation>每个类别子集用一个分类头；每轮淘汰最不可能的类别</translation>
    </message>
    <message>
        <source>Use the pairwise heads; each duel of the first and the last remaining class eliminates the loser</source>
        <translation>使用成对分类头；剩余类别首尾对决，败者被淘汰</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>第%1轮，共%2轮</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>round %1, %2: %3</source>
        <translation>第%1轮，%2：%3</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3.</source>
        <translation>第%1轮，共%2轮：%3。</translation>
    </message>
</context>
<context>
    <name>ui::EliminationFace</name>
    <message>
        <source>Elimination</source>
        <translation>逐轮淘汰</translation>
    </message>
    <message>
        <source>Elimination · hierarchical path</source>
        <translation>逐轮淘汰 · 层级路径</translation>
    </message>
    <message>
        <source>one class is out per round: the least likely</source>
        <translation>每轮淘汰最不可能的一个类别</translation>
    </message>
    <message>
        <source>one class is out per round</source>
        <translation>每轮淘汰一个类别</translation>
    </message>
    <message>
        <source>A head for all %1 classes eliminates the least likely one. A head for the remaining classes does the same, until one class is left. An eliminated class cannot return.</source>
        <translation>面向全部%1个类别的分类头淘汰最不可能的一个。面向剩余类别的分类头照此进行，直到只剩一个类别。被淘汰的类别不能再回来。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rounds; the least likely class is out</source>
        <translation>
            <numerusform>共%1轮；每轮淘汰最不可能的类别</numerusform>
        </translation>
    </message>
    <message>
        <source>last duel: %1 (%2) beat %3 (%4)</source>
        <translation>最后对决：%1（%2）胜%3（%4）</translation>
    </message>
    <message>
        <source>%1 of %2 pair heads used</source>
        <translation>%2个成对头中用了%1个</translation>
    </message>
    <message>
        <source>last round: %1 (%2) beat %3 (%4) · %5 of %6 heads used</source>
        <translation>最后一轮：%1（%2）胜%3（%4） · %6个分类头中用了%5个</translation>
    </message>
    <message>
        <source>Elimination says %1.</source>
        <translation>逐轮淘汰判为%1。</translation>
    </message>
    <message>
        <source>Elimination by duels says %1.</source>
        <translation>对决淘汰判为%1。</translation>
    </message>
    <message>
        <source>In the last round, %1.</source>
        <translation>最后一轮：%1。</translation>
    </message>
    <message>
        <source>%1 was eliminated in round %2 of %3 and cannot return</source>
        <translation>%1在第%2轮（共%3轮）被淘汰，不能再回来</translation>
    </message>
    <message>
        <source>%1 lost the last round, %2 to %3</source>
        <translation>%1在最后一轮以%2对%3落败</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationBar</name>
    <message>
        <source>Not evaluated yet, so filters by answer are off.</source>
        <translation>尚未评估，因此不能按答案筛选。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluated images</source>
        <translation>已评估的图像</translation>
    </message>
    <message>
        <source>Looking for saved answers…</source>
        <translation>正在查找已保存的答案…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用%1</translation>
    </message>
    <message numerus="yes">
        <source>Evaluate %1 images, %2</source>
        <translation>
            <numerusform>评估%1张图像，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images, %3 left</source>
        <translation>
            <numerusform>%1/%2张图像，还需%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ExampleList</name>
    <message>
        <source>Examples of %1</source>
        <translation>%1的示例</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>第%1个示例，共%2个</translation>
    </message>
</context>
<context>
    <name>ui::Examples</name>
    <message>
        <source>a 4 that is nearly a 9</source>
        <translation>很像9的4</translation>
    </message>
    <message>
        <source>between 6 and 0</source>
        <translation>6与0之间</translation>
    </message>
    <message>
        <source>between 1 and 7</source>
        <translation>1与7之间</translation>
    </message>
    <message>
        <source>between 3 and 5</source>
        <translation>3与5之间</translation>
    </message>
    <message>
        <source>the letter A</source>
        <translation>字母 A</translation>
    </message>
    <message>
        <source>two digits, 4 and 7</source>
        <translation>两个数字，4和7</translation>
    </message>
    <message>
        <source>a 9 with a hook and a bar</source>
        <translation>带钩和横线的9</translation>
    </message>
</context>
<context>
    <name>ui::ExperimentBar</name>
    <message>
        <source>Open f&amp;older…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>D&amp;ata set</source>
        <translation>数据集(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Protocols</source>
        <translation>实验方案(&amp;P)</translation>
    </message>
    <message>
        <source>Save&amp;d results</source>
        <translation>已存结果(&amp;D)</translation>
    </message>
    <message>
        <source>Cal&amp;ibration</source>
        <translation>校准(&amp;I)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ui::ExperimentPage</name>
    <message>
        <source>Ope&amp;n plan…</source>
        <translation>打开计划(&amp;N)…</translation>
    </message>
    <message>
        <source>Save plan as &amp;copy…</source>
        <translation>计划另存为副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Open a plan file (.json)</source>
        <translation>打开计划文件（.json）</translation>
    </message>
    <message>
        <source>Save the plan with the changes below to a plan file (.json)</source>
        <translation>将带有下方更改的计划保存为计划文件（.json）</translation>
    </message>
    <message>
        <source>Use fewer trials and shares for a quick first result. To restore the plan, choose the protocol again.</source>
        <translation>减少试验次数和比例，快速得到初步结果。要恢复计划，请重新选择实验方案。</translation>
    </message>
    <message>
        <source>An experiment is running. Its results remain on the page with the saved results.</source>
        <translation>有实验正在运行。其结果仍在“已存结果”页中。</translation>
    </message>
    <message>
        <source>Use &amp;%1 trials, 1 and 10 %</source>
        <translation>用&amp;%1次试验，1%和10%</translation>
    </message>
    <message>
        <source>Data sets: %1</source>
        <translation>数据集：%1</translation>
    </message>
    <message>
        <source>Start experiment</source>
        <translation>开始实验</translation>
    </message>
    <message>
        <source>This experiment takes %1 on this computer. Start it?</source>
        <translation>此实验在本机需要%1。要开始吗？</translation>
    </message>
    <message>
        <source>You can pause it at any time and keep the finished runs. A small experiment gives a quick but less certain result.</source>
        <translation>可以随时暂停，已完成的运行会保留。小型实验出结果快，但不那么可靠。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Use a small plan</source>
        <translation>使用小型计划</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>计划 (*.json)</translation>
    </message>
    <message>
        <source>Save plan as copy</source>
        <translation>计划另存为副本</translation>
    </message>
</context>
<context>
    <name>ui::ExperimentWords</name>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>ECE after</source>
        <translation>校准后 ECE</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Brier after</source>
        <translation>校准后 Brier</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC 面积</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约%1秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约%1分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约%1小时</translation>
    </message>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1个网络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 heads</source>
        <translation>
            <numerusform>%1个分类头</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to train, %3 on this computer</source>
        <translation>%1：需训练%2，在本机%3</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>Run %1 of %2: trial %3, %4 % of the images</source>
        <translation>运行%1/%2：试验%3，%4%的图像</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>周期%1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还需%1</translation>
    </message>
    <message>
        <source>Choose a protocol and a data set.</source>
        <translation>请选择实验方案和数据集。</translation>
    </message>
    <message>
        <source>Checking the plan…</source>
        <translation>正在检查计划…</translation>
    </message>
    <message>
        <source>No run is complete yet.</source>
        <translation>尚无完成的运行。</translation>
    </message>
    <message>
        <source>Starting…
 </source>
        <translation>正在启动…
 </translation>
    </message>
    <message>
        <source>Pausing after this step…
Finished runs are saved.</source>
        <translation>完成这一步后暂停…
已完成的运行已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs are complete and saved.</source>
        <translation>
            <numerusform>已完成并保存%1次运行，共%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n runs are complete. You can add more trials.</source>
        <translation>
            <numerusform>全部%n次运行已完成。可以添加更多试验。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExperimentWorkspace</name>
    <message>
        <source>Looking for data sets…</source>
        <translation>正在查找数据集…</translation>
    </message>
    <message>
        <source>No data set was found in %1. Download one from the list above, or open a folder.</source>
        <translation>在%1中未找到数据集。请从上方列表下载，或打开文件夹。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开%1…</translation>
    </message>
</context>
<context>
    <name>ui::FeaturesView</name>
    <message>
        <source>Filters and features</source>
        <translation>卷积核与特征</translation>
    </message>
    <message>
        <source>%1 filters of the first convolution and their outputs for one image</source>
        <translation>第一个卷积层的%1个卷积核及其对一张图像的输出</translation>
    </message>
    <message>
        <source>No network is trained yet.</source>
        <translation>尚未训练网络。</translation>
    </message>
    <message>
        <source>Filters appear during training</source>
        <translation>训练时显示卷积核</translation>
    </message>
    <message>
        <source>Filters: orange is positive, blue is negative</source>
        <translation>卷积核：橙色为正，蓝色为负</translation>
    </message>
    <message>
        <source>Filters as colours</source>
        <translation>以颜色表示的卷积核</translation>
    </message>
    <message>
        <source>One test image and the output of each filter</source>
        <translation>一张测试图像及每个卷积核的输出</translation>
    </message>
</context>
<context>
    <name>ui::FetchBar</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the download. Runoff deletes incomplete files.</source>
        <translation>取消下载。Runoff 会删除不完整的文件。</translation>
    </message>
    <message>
        <source>Downloading %1, %2</source>
        <translation>正在下载%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::FieldList</name>
    <message>
        <source>Multi-label epochs</source>
        <translation>多标签周期数</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Answers &amp;by strategy</source>
        <translation>答案来自策略(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>对错不限</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Images on which the strategies disagree</source>
        <translation>各策略意见不一的图像</translation>
    </message>
    <message>
        <source>Opposite result by</source>
        <translation>结果相反的策略</translation>
    </message>
    <message>
        <source>Show only the images on which this strategy has the opposite result: it is wrong where the other one is right, or right where the other one is wrong. Choose the result right or wrong first.</source>
        <translation>只显示该策略结果相反的图像：一种策略对而另一种错的图像。请先选择结果“正确”或“错误”。</translation>
    </message>
    <message>
        <source>Lowest margin</source>
        <translation>最小间隔</translation>
    </message>
    <message>
        <source>Highest margin</source>
        <translation>最大间隔</translation>
    </message>
    <message>
        <source>Mar&amp;gin range</source>
        <translation>间隔范围(&amp;G)</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>排序依据(&amp;Y)</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Images that most strategies answer wrongly come first, then those with the smallest margins</source>
        <translation>多数策略答错的图像排在最前，其次是间隔最小的图像</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>&amp;Jump to image number</source>
        <translation>跳至图像编号(&amp;J)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only one of %1 and %2 says %3 ✕</source>
        <translation>%1和%2中只有一个判为%3 ✕</translation>
    </message>
    <message>
        <source>%1 says %2 ✕</source>
        <translation>%1判为%2 ✕</translation>
    </message>
    <message>
        <source>%1. Click to clear this filter.</source>
        <translation>%1。点击清除此筛选条件。</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%1 images</source>
        <translation>
            <numerusform>%1张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images</source>
        <translation>
            <numerusform>%1/%2张图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterWords</name>
    <message>
        <source>0–%1</source>
        <translation>0–%1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>first convolution; each network has its own scale</source>
        <translation>第一个卷积层；每个网络有自己的色标</translation>
    </message>
    <message>
        <source>first convolution, own scales</source>
        <translation>第一个卷积层，色标各异</translation>
    </message>
    <message>
        <source>A filter is a small pattern of weights in the first layer of a network. Its feature map is light where the drawing matches the pattern. The panel compares the trunk, which most strategies share, with the network of one specialist, if the model has such networks.</source>
        <translation>卷积核是网络第一层中的一小块权重图案。绘图与图案相符之处，其特征图较亮。面板对照大多数策略共用的主干与一个专家网络（如果模型有专家网络）。</translation>
    </message>
    <message>
        <source>Shared trunk</source>
        <translation>共享主干</translation>
    </message>
    <message>
        <source>Specialist %1</source>
        <translation>专家网络%1</translation>
    </message>
    <message>
        <source>This network does not begin with a convolution, so it has no filters.</source>
        <translation>该网络不以卷积层开始，因此没有卷积核。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 filters respond</source>
        <translation>
            <numerusform>%2个卷积核中有%1个响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 respond</source>
        <translation>
            <numerusform>%2个中有%1个响应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1个参数</translation>
    </message>
    <message>
        <source>This model has no specialist networks to compare.</source>
        <translation>该模型没有可供对照的专家网络。</translation>
    </message>
    <message>
        <source>The filters of these networks cannot be compared.</source>
        <translation>这些网络的卷积核无法对照。</translation>
    </message>
    <message>
        <source>Mean similarity to the closest trunk filter: %1 · random filters: %2</source>
        <translation>与最接近的主干卷积核的平均相似度：%1 · 随机卷积核：%2</translation>
    </message>
    <message>
        <source>Similarity %1 · random %2</source>
        <translation>相似度%1 · 随机%2</translation>
    </message>
    <message>
        <source>Trunk filter %1</source>
        <translation>主干卷积核%1</translation>
    </message>
    <message>
        <source>Specialist filter %1</source>
        <translation>专家卷积核%1</translation>
    </message>
    <message>
        <source>Trunk %1, specialist %2 · similarity %3</source>
        <translation>主干%1，专家%2 · 相似度%3</translation>
    </message>
    <message>
        <source>Specialist %1, trunk %2 · similarity %3</source>
        <translation>专家%1，主干%2 · 相似度%3</translation>
    </message>
    <message>
        <source>Trunk filter %1: the closest is specialist filter %2 · similarity %3</source>
        <translation>主干卷积核%1：最接近的是专家卷积核%2 · 相似度%3</translation>
    </message>
    <message>
        <source>Specialist filter %1: the closest is trunk filter %2 · similarity %3</source>
        <translation>专家卷积核%1：最接近的是主干卷积核%2 · 相似度%3</translation>
    </message>
    <message>
        <source>%1, filter %2 of %3</source>
        <translation>%1，卷积核%2/%3</translation>
    </message>
    <message>
        <source>Weights: %1 to %2</source>
        <translation>权重：%1至%2</translation>
    </message>
    <message>
        <source>Highest activation: %1</source>
        <translation>最高激活值：%1</translation>
    </message>
    <message>
        <source>Closest filter of the specialist: %1, similarity %2</source>
        <translation>专家网络中最接近的卷积核：%1，相似度%2</translation>
    </message>
    <message>
        <source>Closest filter of the trunk: %1, similarity %2</source>
        <translation>主干中最接近的卷积核：%1，相似度%2</translation>
    </message>
    <message>
        <source>The similarity is the cosine of the angle between the weights of two filters: 1 for the same pattern, 0 for unrelated patterns, −1 for the opposite. The mean is %1 over the filters of the specialist, each with the most similar filter of the trunk. Random filters have a mean of %2, because one of %3 filters is always somewhat similar.</source>
        <translation>相似度是两个卷积核权重夹角的余弦：图案相同为1，无关为0，相反为 −1。专家网络的每个卷积核与主干中最相似的卷积核比较，平均为%1。随机卷积核的平均值为%2，因为%3个卷积核中总有一个多少有些相似。</translation>
    </message>
    <message>
        <source>Filters are shown as colours: grey is a weight of zero.</source>
        <translation>卷积核以颜色表示：灰色表示权重为零。</translation>
    </message>
    <message>
        <source>Orange weights are positive and blue weights are negative.</source>
        <translation>橙色表示正权重，蓝色表示负权重。</translation>
    </message>
    <message>
        <source>%1 Maps are black where the filter does not respond. Each network has its own scale: the strongest colour is its largest weight, and white is its highest activation. A filter responds if the drawing raises its activation by at least %2 % of the highest rise in its network.</source>
        <translation>%1 卷积核不响应之处，特征图为黑色。每个网络有自己的色标：最深的颜色是其最大的权重，白色是其最高的激活值。绘图使激活值升高的幅度达到该网络最大升幅的%2%以上，就算卷积核响应。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n个卷积核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FiltersPanel</name>
    <message>
        <source>&amp;Automatic: the class that the specialists answer</source>
        <translation>自动：专家网络给出的类别(&amp;A)</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
    <message>
        <source>%1. Choose another specialist.</source>
        <translation>%1。选择另一个专家网络。</translation>
    </message>
    <message>
        <source>Specialist to compare: %1</source>
        <translation>对照的专家网络：%1</translation>
    </message>
    <message>
        <source>The class that the specialists answer</source>
        <translation>专家网络给出的类别</translation>
    </message>
</context>
<context>
    <name>ui::FolderList</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>添加到：%1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>从此处移除：%1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>采集表预览</translation>
    </message>
    <message>
        <source>%1 boxes for %2 classes</source>
        <translation>%2个类别，%1个方框</translation>
    </message>
</context>
<context>
    <name>ui::FormWords</name>
    <message>
        <source>Handwriting form</source>
        <translation>手写采集表</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>第%1份</translation>
    </message>
    <message>
        <source>Sheet %1, page %2</source>
        <translation>第%1份，第%2页</translation>
    </message>
    <message>
        <source>Write or draw in each box what is printed above it. Use a dark pen and stay inside the box. You can leave boxes empty. Keep the four codes in the corners clean.</source>
        <translation>在每个方框中写或画出其上方印的内容。请用深色笔，不要超出方框。方框可以留空。请保持四角的四个码清洁。</translation>
    </message>
    <message>
        <source>Photograph the flat page with all four codes. Then choose File &gt; Read filled forms in Runoff. The number of the sheet stands for the writer; no name is stored.</source>
        <translation>将页面放平拍照，四个码都要拍到。然后在 Runoff 中选择“文件 &gt; 读取已填采集表”。编号代表书写者，不保存姓名。</translation>
    </message>
    <message>
        <source>Form %1 · classes %2 · Runoff %3</source>
        <translation>采集表%1 · 类别%2 · Runoff %3</translation>
    </message>
</context>
<context>
    <name>ui::GuideView</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 is part of the source code of Runoff and is not installed.</source>
        <translation>%1属于 Runoff 的源代码，未安装。</translation>
    </message>
</context>
<context>
    <name>ui::HandoutWords</name>
    <message>
        <source>Runoff %1</source>
        <translation>Runoff %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>ui::ImageDetail</name>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>放到画布上(&amp;P)</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Selected image</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像%1</translation>
    </message>
    <message>
        <source>writer %1</source>
        <translation>书写者%1</translation>
    </message>
    <message>
        <source>Writer %1</source>
        <translation>书写者%1</translation>
    </message>
    <message>
        <source>Open the strokes in the Draw workspace, where you can change them. You can also press Enter or double-click the image.</source>
        <translation>在“绘图”工作区中打开笔画，可以修改。也可以按 Enter 或双击图像。</translation>
    </message>
    <message>
        <source>Open the image in the Draw workspace. You can also press Enter or double-click the image.</source>
        <translation>在“绘图”工作区中打开图像。也可以按 Enter 或双击图像。</translation>
    </message>
    <message>
        <source>%1, true class %2</source>
        <translation>%1，真实类别%2</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>无图像</translation>
    </message>
</context>
<context>
    <name>ui::ImageFields</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Classes to train on, such as 0-4 or cat,dog. Empty: all classes.</source>
        <translation>参加训练的类别，例如 0-4 或 cat,dog。留空：所有类别。</translation>
    </message>
    <message>
        <source>St&amp;ride</source>
        <translation>抽取间隔(&amp;R)</translation>
    </message>
    <message>
        <source>Use every n-th training image. A stride of 10 uses a tenth of the images and takes a tenth of the time.</source>
        <translation>每 n 张训练图像取一张。间隔为10时，只用十分之一的图像，也只用十分之一的时间。</translation>
    </message>
    <message>
        <source>Fractio&amp;n</source>
        <translation>比例(&amp;N)</translation>
    </message>
    <message>
        <source>Share of these images to use, equal for all classes. The seed selects them at random.</source>
        <translation>这些图像中使用的比例，各类别相同。按种子随机选取。</translation>
    </message>
    <message>
        <source>add a data set</source>
        <translation>添加数据集</translation>
    </message>
    <message>
        <source>Together &amp;with</source>
        <translation>联合使用(&amp;W)</translation>
    </message>
    <message>
        <source>Data sets with the same classes, for the same training. Drawings become pictures like those of the first set of pictures.</source>
        <translation>类别相同的数据集，用于同一次训练。绘图转换为与第一个图片数据集同样的图片。</translation>
    </message>
    <message>
        <source>every image once</source>
        <translation>每张图像一次</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>Each e&amp;poch</source>
        <translation>每个周期(&amp;P)</translation>
    </message>
    <message>
        <source>By weight, an epoch still has as many images as all data sets together. A data set repeats images, or leaves out a random choice.</source>
        <translation>按权重时，一个周期的图像数仍等于所有数据集之和。某个数据集的图像可能重复，也可能随机略去一些。</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>按默认</translation>
    </message>
    <message>
        <source>by writer</source>
        <translation>按书写者</translation>
    </message>
    <message>
        <source>by drawing</source>
        <translation>按绘图</translation>
    </message>
    <message>
        <source>Divis&amp;ion</source>
        <translation>划分(&amp;I)</translation>
    </message>
    <message>
        <source>How drawings are divided into training and test images. By writer, no writer occurs in both; this is usual if at least two writers are known.</source>
        <translation>如何将绘图划分为训练图像和测试图像。按书写者划分时，没有书写者同时出现在两边；已知书写者不少于两名时，默认如此。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>auto: selected for the images</source>
        <translation>auto：按图像选择</translation>
    </message>
    <message>
        <source>digits: rotate and shift, never mirror</source>
        <translation>数字：旋转和平移，从不镜像</translation>
    </message>
    <message>
        <source>objects: shift and mirror</source>
        <translation>物体：平移和镜像</translation>
    </message>
    <message>
        <source>strokes: change drawings only</source>
        <translation>笔画：只改变绘图</translation>
    </message>
    <message>
        <source>Au&amp;gmentation</source>
        <translation>数据增强(&amp;G)</translation>
    </message>
    <message>
        <source>Small random changes of each image in every epoch. Training takes longer and generalizes better. You can also enter rules, such as shift=2,rotate=10,flip or, for drawings, pen=0.3,slant=0.2,turn=8.</source>
        <translation>每个周期对每张图像做小的随机改变。训练时间更长，泛化更好。也可以输入规则，例如 shift=2,rotate=10,flip，对绘图可用 pen=0.3,slant=0.2,turn=8。</translation>
    </message>
    <message>
        <source>Data set for the training. Its test images only measure the result.</source>
        <translation>训练用的数据集。其测试图像只用于测量结果。</translation>
    </message>
</context>
<context>
    <name>ui::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>ui::ImageListModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>图像%1：%2</translation>
    </message>
    <message>
        <source>Image %1: %2, wrong answer %3</source>
        <translation>图像%1：%2，错误答案%3</translation>
    </message>
    <message>
        <source>Image %1: %2, right answer</source>
        <translation>图像%1：%2，答案正确</translation>
    </message>
</context>
<context>
    <name>ui::JoinedSets</name>
    <message>
        <source>Train without this data set</source>
        <translation>训练时不用这个数据集</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>Weight of this data set in each epoch, relative to the others</source>
        <translation>该数据集在每个周期中相对于其他数据集的权重</translation>
    </message>
    <message>
        <source>%1 of each epoch</source>
        <translation>每个周期的%1</translation>
    </message>
</context>
<context>
    <name>ui::Lane</name>
    <message>
        <source>Not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Internal error: %1</source>
        <translation>内部错误：%1</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
</context>
<context>
    <name>ui::LearningFields</name>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>SGD with Nesterov momentum</source>
        <translation>带 Nesterov 动量的 SGD</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>Adadelta adapts its step size, Adam learns quickly, and SGD is the plain method.</source>
        <translation>Adadelta 自动调整步长，Adam 学得快，SGD 是基本方法。</translation>
    </message>
    <message>
        <source>Learning ra&amp;te</source>
        <translation>学习率(&amp;T)</translation>
    </message>
    <message>
        <source>Size of a training step. Selecting an optimizer sets its default rate.</source>
        <translation>训练步的大小。选择优化器会设置其默认学习率。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Each step subtracts rate × decay × weight. 0.005 suits residual networks.</source>
        <translation>每一步减去 学习率 × 衰减 × 权重。0.005 适合残差网络。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Cosine lowers the learning rate to almost zero. One cycle first warms up for a fifth of the steps.</source>
        <translation>余弦将学习率降到接近零。单循环先用五分之一的步数预热。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单循环</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes, which makes the trunk less certain.</source>
        <translation>每个目标值中平均分给所有类别的比例，使主干不那么确定。</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>Fine-tuned heads also train the trunk, so a head epoch takes as long as a trunk epoch. From scratch trains a separate network for each pair and each subset of classes: 26 networks for five classes.</source>
        <translation>微调分类头时主干也一起训练，因此分类头的一个周期与主干的一个周期一样长。从零训练则为每一对和每个类别子集各训练一个独立网络：五个类别需要26个网络。</translation>
    </message>
    <message>
        <source>On the frozen trunk</source>
        <translation>基于冻结的主干</translation>
    </message>
    <message>
        <source>Fine-tuned, with the trunk</source>
        <translation>与主干一起微调</translation>
    </message>
    <message>
        <source>From scratch, one network each</source>
        <translation>从零训练，各用一个网络</translation>
    </message>
    <message>
        <source>Head optimizer</source>
        <translation>分类头优化器</translation>
    </message>
    <message>
        <source>Optimizer for the heads, with its default learning rate.</source>
        <translation>分类头的优化器，使用其默认学习率。</translation>
    </message>
    <message>
        <source>Same as the trunk</source>
        <translation>与主干相同</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>bfloat16 rounds the outputs of the layers and trains about 1.5 times as fast. The weights stay float32. Automatic selects bfloat16 if the processor supports it.</source>
        <translation>bfloat16 对各层输出做舍入，训练速度约为1.5倍。权重仍为 float32。“自动”在处理器支持时选择 bfloat16。</translation>
    </message>
    <message>
        <source>This computer always uses float32. bfloat16 needs a processor with AVX-512 BF16 or AMX; this one supports %1.</source>
        <translation>本机始终使用 float32。bfloat16 需要支持 AVX-512 BF16 或 AMX 的处理器；本机支持%1。</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>E&amp;pochs</source>
        <translation>周期数(&amp;P)</translation>
    </message>
    <message>
        <source>Epochs for the trunk.</source>
        <translation>主干的训练周期数。</translation>
    </message>
    <message>
        <source>Head epochs</source>
        <translation>分类头周期数</translation>
    </message>
    <message>
        <source>Epochs for the heads of all strategies on the trunk.</source>
        <translation>主干上所有策略的分类头的训练周期数。</translation>
    </message>
    <message>
        <source>Multi-label epochs</source>
        <translation>多标签周期数</translation>
    </message>
    <message>
        <source>Epochs for the multi-label network, which learns from canvases with zero to three objects.</source>
        <translation>多标签网络的训练周期数，它从含零到三个对象的画布学习。</translation>
    </message>
    <message>
        <source>Specialist epochs</source>
        <translation>专家网络周期数</translation>
    </message>
    <message>
        <source>Epochs for each specialist network. There is one per class.</source>
        <translation>每个专家网络的训练周期数。每个类别有一个专家网络。</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Number of images in one training step. Small batches give more steps, large batches faster steps.</source>
        <translation>一个训练步中的图像数。批小则步数多，批大则每步更快。</translation>
    </message>
    <message>
        <source>Head batch size</source>
        <translation>分类头批大小</translation>
    </message>
    <message>
        <source>Number of images in one training step of the heads.</source>
        <translation>分类头一个训练步中的图像数。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>Start of the random numbers. The same seed and settings on the same computer give exactly the same model.</source>
        <translation>随机数的起点。同一台计算机上，种子和设置相同，得到的模型就完全相同。</translation>
    </message>
</context>
<context>
    <name>ui::LessonCard</name>
    <message>
        <source> · your own</source>
        <translation> · 自编</translation>
    </message>
    <message numerus="yes">
        <source>%1 min · %n steps</source>
        <translation>
            <numerusform>%1分钟 · %n步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LessonGallery</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Welcome to Runoff</source>
        <translation>欢迎使用 Runoff</translation>
    </message>
    <message>
        <source>Draw a digit and see what different ways of turning a neural network into a classifier say. A lesson takes you through one question in 5 to 10 minutes. Your drawing stays as it is.</source>
        <translation>画一个数字，看看把神经网络变成分类器的不同方法各给出什么答案。每节课用5到10分钟带你弄清一个问题。你的绘图保持不变。</translation>
    </message>
    <message>
        <source>A lesson takes a class through one question in 5 to 10 minutes. Your drawing stays as it is: leaving the lesson restores it.</source>
        <translation>每节课用5到10分钟带学生弄清一个问题。你的绘图保持不变：退出课程时会恢复。</translation>
    </message>
    <message>
        <source>&amp;Show at start</source>
        <translation>启动时显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Draw on my own</source>
        <translation>自己画(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>No lessons found. Open a lesson file, or record one with Lessons &gt; Record scene.</source>
        <translation>未找到课程。请打开课程文件，或用“课程 &gt; 录制场景”录制一个。</translation>
    </message>
</context>
<context>
    <name>ui::LessonPlayer</name>
    <message>
        <source>Restore drawing</source>
        <translation>恢复绘图</translation>
    </message>
    <message>
        <source>Start lesson</source>
        <translation>开始课程</translation>
    </message>
    <message>
        <source>Lesson step %1</source>
        <translation>课程第%1步</translation>
    </message>
    <message>
        <source>Step %1 is skipped. %2</source>
        <translation>跳过第%1步。%2</translation>
    </message>
</context>
<context>
    <name>ui::LessonStrip</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ 上一步</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一步 ›</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>上一步（Page Up）</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>下一步（Page Down）</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Begin this lesson again (Ctrl+Home)</source>
        <translation>从头开始本课程（Ctrl+Home）</translation>
    </message>
    <message>
        <source>Restart lesson</source>
        <translation>重新开始课程</translation>
    </message>
    <message>
        <source>Leave the lesson and restore your drawing (Ctrl+Shift+L)</source>
        <translation>退出课程并恢复你的绘图（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Leave lesson</source>
        <translation>退出课程</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · 第%2步，共%3步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Finish lesson</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Choice %1: %2</source>
        <translation>选项%1：%2</translation>
    </message>
    <message>
        <source>Choose this answer (Alt+%1)</source>
        <translation>选择此答案（Alt+%1）</translation>
    </message>
    <message>
        <source>✓ Right. %1</source>
        <translation>✓ 正确。%1</translation>
    </message>
    <message>
        <source>✗ The answer is %1. %2</source>
        <translation>✗ 答案是%1。%2</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ 完成：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第%1步，共%2步：%3</translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>no epoch yet</source>
        <translation>尚无周期</translation>
    </message>
    <message>
        <source>%1, held-out images %2</source>
        <translation>%1，留出图像%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n epochs</source>
        <translation>
            <numerusform>%n个周期后为%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>模型(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Draw</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教新类别</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Export sheet…</source>
        <translation>导出对比图…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>用时%1</translation>
    </message>
    <message>
        <source>A training is running. Close Runoff?</source>
        <translation>有训练正在运行。要关闭 Runoff 吗？</translation>
    </message>
    <message>
        <source>An experiment is running. Close Runoff?</source>
        <translation>有实验正在运行。要关闭 Runoff 吗？</translation>
    </message>
    <message>
        <source>You can resume later from the last complete epoch. Training continues while this question is open.</source>
        <translation>以后可以从最后一个完整的周期继续。此对话框打开时，训练照常进行。</translation>
    </message>
    <message>
        <source>Finished trials are kept, and you can resume the experiment later. It continues while this question is open.</source>
        <translation>已完成的试验会保留，以后可以继续实验。此对话框打开时，实验照常进行。</translation>
    </message>
    <message>
        <source>Close Runoff</source>
        <translation>关闭 Runoff</translation>
    </message>
    <message>
        <source>Keep progress and close</source>
        <translation>保留进度并关闭</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Discard progress and close</source>
        <translation>放弃进度并关闭</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Save the model of your classes first. A command needs its file.</source>
        <translation>请先保存含有你的类别的模型。命令需要它的文件。</translation>
    </message>
    <message>
        <source>Saved results have no command. To copy one, choose the protocol and its settings in Protocols.</source>
        <translation>已存结果没有命令。要复制命令，请在“实验方案”中选择方案及其设置。</translation>
    </message>
    <message>
        <source>Choose a protocol and a data set first.</source>
        <translation>请先选择实验方案和数据集。</translation>
    </message>
    <message>
        <source>Open a model and a data set first.</source>
        <translation>请先打开模型和数据集。</translation>
    </message>
    <message>
        <source>Command copied: %1</source>
        <translation>已复制命令：%1</translation>
    </message>
    <message>
        <source>Another download is in progress: %1. Wait until it is complete.</source>
        <translation>另一项下载正在进行：%1。请等待其完成。</translation>
    </message>
    <message>
        <source>Switched to the model %1, which was trained on images like these.</source>
        <translation>已切换到模型%1，它是用此类图像训练的。</translation>
    </message>
    <message>
        <source>Created the data set %1</source>
        <translation>已创建数据集%1</translation>
    </message>
    <message>
        <source>Created the data set %1, but %2</source>
        <translation>已创建数据集%1，但%2</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation>课程库(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Show all lessons</source>
        <translation>显示所有课程</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lesson from a file</source>
        <translation>从文件打开课程</translation>
    </message>
    <message>
        <source>Export pages of this &amp;lesson…</source>
        <translation>导出本课程的页面(&amp;L)…</translation>
    </message>
    <message>
        <source>Export the page for the teacher and the worksheet as PDF</source>
        <translation>将教师页和学习单导出为 PDF</translation>
    </message>
    <message>
        <source>Export &amp;booklet of all lessons…</source>
        <translation>导出全部课程的手册(&amp;B)…</translation>
    </message>
    <message>
        <source>Export the pages and worksheets of all lessons as one PDF</source>
        <translation>将所有课程的教师页和学习单导出为一个 PDF</translation>
    </message>
    <message>
        <source>Pre&amp;dict first…</source>
        <translation>先猜后看(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Let the class guess hard cases before the answers are shown</source>
        <translation>让全班先猜疑难图像，再看答案</translation>
    </message>
    <message>
        <source>&amp;Your own classes</source>
        <translation>自定义类别(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Teach the strategies your own classes with a few drawings or pictures</source>
        <translation>用少量绘图或图片教各策略认识你的类别</translation>
    </message>
    <message>
        <source>Teach the strategies your own classes with a few drawings or pictures (Ctrl+Shift+Y)</source>
        <translation>用少量绘图或图片教各策略认识你的类别（Ctrl+Shift+Y）</translation>
    </message>
    <message>
        <source>Re&amp;cord scene…</source>
        <translation>录制场景(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Write a lesson from states of the Draw workspace</source>
        <translation>用“绘图”工作区的状态编写课程</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next step of the lesson</source>
        <translation>显示课程的下一步</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>上一步(&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous step of the lesson</source>
        <translation>显示课程的上一步</translation>
    </message>
    <message>
        <source>&amp;Restart lesson</source>
        <translation>重新开始课程(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>Begin this lesson again</source>
        <translation>从头开始本课程</translation>
    </message>
    <message>
        <source>&amp;Leave lesson</source>
        <translation>退出课程(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Leave the lesson and restore your drawing</source>
        <translation>退出课程并恢复你的绘图</translation>
    </message>
    <message>
        <source>Choose answer %1, one more hand for it, or an example of class %1</source>
        <translation>选择答案%1，为它加一次举手，或添加类别%1的示例</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*%1)</source>
        <translation>课程 (*%1)</translation>
    </message>
    <message>
        <source>Export pages</source>
        <translation>导出页面</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>正在写入页面…</translation>
    </message>
    <message>
        <source>Lessons with Runoff</source>
        <translation>Runoff 课程</translation>
    </message>
    <message>
        <source>Choosing the cards: %1 of %2 images</source>
        <translation>正在选择题卡：%1/%2张图像</translation>
    </message>
    <message>
        <source>Start &amp;presentation</source>
        <translation>开始演示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the drawing and the answers full screen, on a second screen if one is connected</source>
        <translation>全屏显示绘图和答案；如果连接了第二个屏幕，则显示在该屏幕上</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Shift+F11</source>
        <translation>Shift+F11</translation>
    </message>
    <message>
        <source>Show this window full screen</source>
        <translation>全屏显示此窗口</translation>
    </message>
    <message>
        <source>&amp;Grid and guide box</source>
        <translation>网格与参考框(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Show the pixel grid of the networks and the box for the ink on the canvas</source>
        <translation>在画布上显示网络的像素网格和墨迹的边框</translation>
    </message>
    <message>
        <source>&amp;Mark unsure answers</source>
        <translation>标记不确定的答案(&amp;M)</translation>
    </message>
    <message>
        <source>Mark answers with a confidence below the rejection threshold</source>
        <translation>标记置信度低于拒识阈值的答案</translation>
    </message>
    <message>
        <source>&amp;Cover the answers</source>
        <translation>遮住答案(&amp;C)</translation>
    </message>
    <message>
        <source>Cover the answers until the audience has guessed</source>
        <translation>在观众猜完之前遮住答案</translation>
    </message>
    <message>
        <source>&amp;Why this answer?</source>
        <translation>为什么是这个答案？(&amp;W)</translation>
    </message>
    <message>
        <source>Show the ink that speaks for an answer, and the smallest change that changes it</source>
        <translation>显示支持某个答案的墨迹，以及使答案改变的最小改动</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Increase</source>
        <translation>增大(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Increase the text size, up to 250 %</source>
        <translation>增大文字，最大250%</translation>
    </message>
    <message>
        <source>&amp;Decrease</source>
        <translation>减小(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Decrease the text size, down to 100 %</source>
        <translation>减小文字，最小100%</translation>
    </message>
    <message>
        <source>&amp;Reset text size</source>
        <translation>重置文字大小(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Reset the text size to 100 %</source>
        <translation>将文字大小重置为100%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Set the theme of the window: %1</source>
        <translation>设置窗口的主题：%1</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字大小%1%</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Start with an empty canvas. Undo restores the drawing.</source>
        <translation>从空白画布开始。撤销可恢复绘图。</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>打开结果(&amp;R)…</translation>
    </message>
    <message>
        <source>Open a results file of an experiment (.json)</source>
        <translation>打开实验的结果文件（.json）</translation>
    </message>
    <message>
        <source>&amp;Export sheet…</source>
        <translation>导出对比图(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the drawing and the answers as a slide, a page or a panel</source>
        <translation>将绘图和答案导出为幻灯片、页面或面板</translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation>打印对比图(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the drawing and the answers, with a preview</source>
        <translation>打印绘图和答案，可先预览</translation>
    </message>
    <message>
        <source>Print a &amp;handwriting form…</source>
        <translation>打印手写采集表(&amp;H)…</translation>
    </message>
    <message>
        <source>Print sheets on which a class writes a data set by hand</source>
        <translation>打印采集表，供全班手写一个数据集</translation>
    </message>
    <message>
        <source>Read filled &amp;forms…</source>
        <translation>读取已填采集表(&amp;F)…</translation>
    </message>
    <message>
        <source>Make a data set from photos or scans of filled handwriting forms</source>
        <translation>从已填手写采集表的照片或扫描件生成数据集</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit Runoff</source>
        <translation>退出 Runoff</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Alt+Backspace</source>
        <translation>Alt+Backspace</translation>
    </message>
    <message>
        <source>Undo the last change of the drawing</source>
        <translation>撤销对绘图的上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>重做被撤销的更改</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Show all changes of the drawing and return to any of them</source>
        <translation>显示对绘图的所有更改，并可回到其中任一步</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the drawing as strokes and as a picture</source>
        <translation>将绘图复制为笔画和图片</translation>
    </message>
    <message>
        <source>Copy &amp;as command</source>
        <translation>复制为命令(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the runoff command that computes the visible numbers in a terminal</source>
        <translation>复制 runoff 命令，在终端中可算出当前显示的数值</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste a drawing or a picture from the clipboard</source>
        <translation>从剪贴板粘贴绘图或图片</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>清空画布</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Change theme, text size, folders and threads</source>
        <translation>更改主题、文字大小、文件夹和线程数</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>显示所有键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;About Runoff</source>
        <translation>关于 Runoff(&amp;A)</translation>
    </message>
    <message>
        <source>Show versions and licence</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>打开模型文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a model from a file</source>
        <translation>从文件打开模型</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>结果 (*.json)</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>新绘图</translation>
    </message>
    <message>
        <source>Load this example drawing. Undo restores yours.</source>
        <translation>载入此示例绘图。撤销可恢复你的绘图。</translation>
    </message>
    <message>
        <source>The clipboard contains no picture or drawing.</source>
        <translation>剪贴板中没有图片或绘图。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Your drawing of that session is kept.</source>
        <translation>那次会话中的绘图已保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore drawing</source>
        <translation>恢复绘图</translation>
    </message>
    <message>
        <source>Runoff ended unexpectedly. Your drawing and its history are restored.</source>
        <translation>Runoff 意外退出。你的绘图及其历史记录已恢复。</translation>
    </message>
    <message>
        <source>The lesson “%1” was at step %2 of %3.</source>
        <translation>课程“%1”停在第%2步（共%3步）。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A scene that was recorded is not saved.</source>
        <translation>录制的场景尚未保存。</translation>
    </message>
    <message>
        <source>The scene “%1” is not saved.</source>
        <translation>场景“%1”尚未保存。</translation>
    </message>
    <message>
        <source>A training was running: %1.</source>
        <translation>有训练正在运行：%1。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The experiment “%1” was running. Its finished trials are kept.</source>
        <translation>实验“%1”正在运行。已完成的试验会保留。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>my classes (not saved)</source>
        <translation>我的类别（未保存）</translation>
    </message>
    <message>
        <source>a 4 that is nearly a 9</source>
        <translation>很像9的4</translation>
    </message>
    <message>
        <source>No model found. Open a model file with Model &gt; Open model file, or train a model.</source>
        <translation>未找到模型。请用“模型 &gt; 打开模型文件”打开模型文件，或训练一个模型。</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>Explain the window, one page for each task</source>
        <translation>讲解窗口，每项任务一页</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Export as ONNX…</source>
        <translation>导出为 ONNX(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the model to a file for other programs</source>
        <translation>把模型写入供其他程序使用的文件</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>关闭消息（Esc）</translation>
    </message>
</context>
<context>
    <name>ui::ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
</context>
<context>
    <name>ui::ModelFits</name>
    <message>
        <source>Choose another model, or train one on this data set.</source>
        <translation>请选择另一个模型，或用这个数据集训练一个。</translation>
    </message>
    <message>
        <source>This model classifies %1, but the data set contains %2, so its answers cannot be scored.</source>
        <translation>该模型对%1分类，而数据集包含%2，因此无法给它的答案评分。</translation>
    </message>
    <message>
        <source>%1 needs images that are %2. These are %3.</source>
        <translation>%1需要%2的图像。这些图像是%3。</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>animals and vehicles</source>
        <translation>动物和交通工具</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>grey, %1 × %2</source>
        <translation>灰度，%1 × %2</translation>
    </message>
    <message>
        <source>colour, %1 × %2</source>
        <translation>彩色，%1 × %2</translation>
    </message>
</context>
<context>
    <name>ui::MultiLabelCard</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>one threshold</source>
        <translation>同一阈值</translation>
    </message>
    <message>
        <source>one per class</source>
        <translation>每类一个</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore the thresholds of the model</source>
        <translation>恢复模型的阈值</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>重置阈值</translation>
    </message>
</context>
<context>
    <name>ui::MultiLabelFace</name>
    <message>
        <source>Multi-label</source>
        <translation>多标签</translation>
    </message>
    <message>
        <source>Multi-label · sigmoid</source>
        <translation>多标签 · sigmoid</translation>
    </message>
    <message>
        <source>one yes or no per class; %1 independent outputs</source>
        <translation>每类一个是或否；%1个独立输出</translation>
    </message>
    <message>
        <source>one yes or no per class</source>
        <translation>每类一个是或否</translation>
    </message>
    <message>
        <source>%1 independent outputs, each compared with a threshold. None, one or several classes may reach it.</source>
        <translation>%1个独立的输出，各与一个阈值比较。可能没有类别、有一个或有多个类别达到阈值。</translation>
    </message>
    <message>
        <source>%1 yes-or-no decisions; none, one or several may be yes</source>
        <translation>%1个是非判断；可以没有、有一个或有多个“是”</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>总和%1</translation>
    </message>
    <message>
        <source>none at or above the threshold</source>
        <translation>没有达到阈值的类别</translation>
    </message>
    <message>
        <source>%1 of %2 at or above the threshold</source>
        <translation>%2个中有%1个达到阈值</translation>
    </message>
    <message>
        <source>Multi-label says %1.</source>
        <translation>多标签的答案：%1。</translation>
    </message>
    <message>
        <source>Multi-label says none: the highest is %1 with %2, below its threshold of %3.</source>
        <translation>多标签的答案为无：最高的是%1（%2），低于其阈值%3。</translation>
    </message>
    <message>
        <source>its outputs are independent, so several may be yes</source>
        <translation>它的输出相互独立，因此可以有多个“是”</translation>
    </message>
    <message>
        <source>%1 has %2 and needs %3</source>
        <translation>%1为%2，需要%3</translation>
    </message>
    <message>
        <source>%1: %2 · threshold %3</source>
        <translation>%1：%2 · 阈值%3</translation>
    </message>
</context>
<context>
    <name>ui::MultiTaskFace</name>
    <message>
        <source>Multi-task</source>
        <translation>多任务</translation>
    </message>
    <message>
        <source>Multi-task · class and properties</source>
        <translation>多任务 · 类别与属性</translation>
    </message>
    <message>
        <source>one network predicts the class and its properties</source>
        <translation>一个网络预测类别及其属性</translation>
    </message>
    <message>
        <source>the class and its properties</source>
        <translation>类别及其属性</translation>
    </message>
    <message>
        <source>One network learns several tasks on the same features: the class, properties of the classes (a loop, wheels) and, for drawings, the slant and width of the strokes. “≠” marks a predicted property that the predicted class does not have.</source>
        <translation>一个网络在同一组特征上学习多个任务：类别、类别的属性（有环、有轮子），对绘图还有笔画的倾斜度和宽度。“≠”表示预测的类别并不具有所预测的属性。</translation>
    </message>
    <message>
        <source>%1 leads %2 by %3</source>
        <translation>%1领先%2 %3</translation>
    </message>
    <message>
        <source>Multi-task says %1 with %2.</source>
        <translation>多任务判为%1（%2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: percent</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Properties: %1; %2.</source>
        <translation>属性：%1；%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>slant: 12.5 degrees</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Estimated: %1.</source>
        <translation>估计：%1。</translation>
    </message>
    <message>
        <source>Measured: slant %1, stroke width %2.</source>
        <translation>测得：倾斜度%1，笔画宽度%2。</translation>
    </message>
    <message>
        <source>it gives %1 %2 and %3 %4</source>
        <translation>它给%1 %2，给%3 %4</translation>
    </message>
    <message>
        <source>properties fit %1</source>
        <translation>属性与%1相符</translation>
    </message>
    <message>
        <source>%1 %2, but %3</source>
        <comment>has a loop 12 %, but an 8 has one</comment>
        <translation>%1 %2，但%3</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 properties do not fit %2</source>
        <translation>
            <numerusform>%1个属性中有%n个与%2不符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>Layers of the trunk, which softmax, pairwise and elimination share. Multi-label and specialists use separate, smaller networks.</source>
        <translation>主干的各层，由 softmax、成对比较和逐轮淘汰共用。多标签和专家网络使用独立的、较小的网络。</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Every trunk includes softmax. Specialists train one network per class and take the longest. Multi-task and cascade train separate networks. Multi-task supports digits and the classes of CIFAR-10 only, because it needs attributes of each class.</source>
        <translation>每个主干都含 softmax。专家网络为每个类别训练一个网络，耗时最长。多任务和级联训练独立的网络。多任务需要各类别的属性，因此只支持数字和 CIFAR-10 的类别。</translation>
    </message>
    <message>
        <source>Class weight</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Weight of the class in the loss of the multi-task network.</source>
        <translation>类别在多任务网络损失中的权重。</translation>
    </message>
    <message>
        <source>Attribute weight</source>
        <translation>属性权重</translation>
    </message>
    <message>
        <source>Weight of the attributes in the loss of the multi-task network. With 0, they are not trained.</source>
        <translation>属性在多任务网络损失中的权重。为0时不训练属性。</translation>
    </message>
    <message>
        <source>Quantity weight</source>
        <translation>度量权重</translation>
    </message>
    <message>
        <source>Weight of slant and stroke width (grey images) in the loss of the multi-task network.</source>
        <translation>倾斜度和笔画宽度（灰度图像）在多任务网络损失中的权重。</translation>
    </message>
</context>
<context>
    <name>ui::OnnxDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as ONNX</source>
        <translation>导出为 ONNX</translation>
    </message>
    <message>
        <source>Programs such as onnxruntime read ONNX files. The file contains %1, the chosen strategies and their decisions.</source>
        <translation>onnxruntime 等程序可读取 ONNX 文件。文件包含%1、所选策略及其判定。</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose at least one strategy.</source>
        <translation>请至少选择一种策略。</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX 模型 (*.onnx)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>已保存%1（%2）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::PairwiseCard</name>
    <message>
        <source>Choose the votes that decide</source>
        <translation>选择起决定作用的投票</translation>
    </message>
    <message>
        <source>Sum of the probabilities in a row</source>
        <translation>一行中概率之和</translation>
    </message>
    <message>
        <source>Number of duels that a class wins</source>
        <translation>类别获胜的对决数</translation>
    </message>
    <message>
        <source>Class probabilities that fit the duels best (Wu, Lin and Weng, method 2)</source>
        <translation>与对决拟合最好的类别概率（Wu、Lin 和 Weng，方法2）</translation>
    </message>
    <message>
        <source>Class probabilities from the reciprocals of the duels (Price and others, 1994)</source>
        <translation>由对决的倒数求得的类别概率（Price 等，1994）</translation>
    </message>
    <message>
        <source>Votes that decide: %1</source>
        <translation>起决定作用的投票：%1</translation>
    </message>
</context>
<context>
    <name>ui::PairwiseFace</name>
    <message>
        <source>Pairwise</source>
        <translation>成对比较</translation>
    </message>
    <message>
        <source>Pairwise · vote matrix</source>
        <translation>成对比较 · 投票矩阵</translation>
    </message>
    <message>
        <source>one-vs-one: %1 two-class heads; a row beats a column</source>
        <translation>一对一：%1个二分类头；行胜列</translation>
    </message>
    <message>
        <source>one-vs-one: %1 two-class heads</source>
        <translation>一对一：%1个二分类头</translation>
    </message>
    <message>
        <source>One-vs-one: %1 heads each decide between two classes. The votes of each row are added up; the class with the most votes wins. The number beside the answer is the coupled probability of the class, which fits all duels best.</source>
        <translation>一对一：%1个分类头各在两个类别之间选择。把每行的票加起来，得票最多的类别胜出。答案旁的数是该类别的耦合概率，与所有对决拟合最好。</translation>
    </message>
    <message>
        <source>%1 beats all others (Condorcet winner)</source>
        <translation>%1胜所有其他类别（孔多塞胜者）</translation>
    </message>
    <message>
        <source>no class beats all others</source>
        <translation>没有类别胜所有其他类别</translation>
    </message>
    <message>
        <source>no circles</source>
        <translation>无循环</translation>
    </message>
    <message>
        <source>a circle of three: %1</source>
        <translation>三类循环：%1</translation>
    </message>
    <message>
        <source>Pairwise says %1 with a coupled probability of %2.</source>
        <translation>成对比较判为%1，耦合概率%2。</translation>
    </message>
    <message>
        <source>Pairwise says %1 with a probability of %2 by Price&apos;s rule.</source>
        <translation>成对比较判为%1，按 Price 规则概率为%2。</translation>
    </message>
    <message>
        <source>Pairwise says %1 with %2 of %3 %4.</source>
        <translation>成对比较判为%1，%4 %2，满分%3。</translation>
    </message>
    <message>
        <source>%1 beats all other classes.</source>
        <translation>%1胜所有其他类别。</translation>
    </message>
    <message>
        <source>No class beats all others.</source>
        <translation>没有类别胜所有其他类别。</translation>
    </message>
    <message>
        <source>No class beats all others: some classes beat each other in a circle.</source>
        <translation>没有类别胜所有其他类别：有些类别循环相胜。</translation>
    </message>
    <message>
        <source>its duels form a circle: %1</source>
        <translation>它的对决形成循环：%1</translation>
    </message>
    <message>
        <source>%1 loses to %2 but has more votes, %3 to %4</source>
        <translation>%1负于%2但得票更多，%3比%4</translation>
    </message>
    <message>
        <source>%1 wins against %2 with %3</source>
        <translation>%1以%3胜%2</translation>
    </message>
    <message>
        <source>soft %1</source>
        <translation>软投票判%1</translation>
    </message>
    <message>
        <source>hard %1</source>
        <translation>硬投票判%1</translation>
    </message>
    <message>
        <source>coupled %1</source>
        <translation>耦合判%1</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Price 判%1</translation>
    </message>
    <message>
        <source>DDAG %1</source>
        <translation>DDAG 判%1</translation>
    </message>
    <message>
        <source>all ways of counting give %1</source>
        <translation>所有计票方法都判为%1</translation>
    </message>
    <message>
        <source>other ways of counting: %1</source>
        <translation>其他计票方法：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n duels, one per pair; the most votes win</source>
        <translation>
            <numerusform>%n场对决，每对一场；票数最多者获胜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles, for example %1</source>
        <translation>
            <numerusform>%n个循环，例如%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PanelBinding</name>
    <message>
        <source>Change rules of %1</source>
        <translation>更改%1的规则</translation>
    </message>
    <message>
        <source>Move between the drawings</source>
        <translation>在绘图之间移动</translation>
    </message>
</context>
<context>
    <name>ui::PanelCard</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::PanelGrid</name>
    <message>
        <source>Enlarge %1</source>
        <translation>放大%1</translation>
    </message>
    <message>
        <source>Show all panels</source>
        <translation>显示所有面板</translation>
    </message>
    <message>
        <source>All panels   Esc</source>
        <translation>所有面板   Esc</translation>
    </message>
    <message>
        <source>Show all panels (Esc)</source>
        <translation>显示所有面板（Esc）</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Previous panel (Page Up)</source>
        <translation>上一个面板（Page Up）</translation>
    </message>
    <message>
        <source>Next panel (Page Down)</source>
        <translation>下一个面板（Page Down）</translation>
    </message>
    <message>
        <source>Previous panel: %1</source>
        <translation>上一个面板：%1</translation>
    </message>
    <message>
        <source>Next panel: %1</source>
        <translation>下一个面板：%1</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>显示或隐藏此面板</translation>
    </message>
    <message>
        <source>&amp;Show all panels</source>
        <translation>显示所有面板(&amp;S)</translation>
    </message>
    <message>
        <source>Show all panels side by side</source>
        <translation>并排显示所有面板</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Restore the default panels</source>
        <translation>恢复默认面板</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::PanelWords</name>
    <message>
        <source>%1: nothing drawn.</source>
        <translation>%1：未绘制。</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks, calibrated</source>
        <translation>一对其余：%1个网络，已校准</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks, exactly one is high</source>
        <translation>一对其余：%1个网络，恰有一个高</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>你认为是什么？</translation>
    </message>
    <message>
        <source>no ink found in this picture; try Invert or a CIFAR-10 model</source>
        <translation>此图片中未找到墨迹；请试试“反色”或 CIFAR-10 模型</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>代价与准确率</translation>
    </message>
    <message>
        <source>speed on this computer, accuracy on the test set</source>
        <translation>本机的速度，测试集上的准确率</translation>
    </message>
    <message>
        <source>unsure?</source>
        <translation>不确定？</translation>
    </message>
    <message>
        <source>none of these?</source>
        <translation>都不是？</translation>
    </message>
    <message>
        <source>Confidence %1; it exceeds %3 on %2 % of images of known classes.</source>
        <translation>置信度%1；在%2%的已知类别图像上，它高于%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Below the rejection threshold:</source>
        <translation>低于拒识阈值：</translation>
    </message>
    <message>
        <source>Σ soft</source>
        <translation>Σ 软</translation>
    </message>
    <message>
        <source>Σ hard</source>
        <translation>Σ 硬</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>耦合</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>soft votes</source>
        <translation>软投票</translation>
    </message>
    <message>
        <source>hard votes</source>
        <translation>硬投票</translation>
    </message>
    <message>
        <source>coupled probabilities</source>
        <translation>耦合概率</translation>
    </message>
    <message>
        <source>probabilities by Price&apos;s rule</source>
        <translation>Price 规则的概率</translation>
    </message>
    <message>
        <source>%1 beats %2: %3</source>
        <translation>%1胜%2：%3</translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but fits all duels better</source>
        <translation>%1负于%2：%3，但与所有对决拟合更好</translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but is more probable</source>
        <translation>%1负于%2：%3，但概率更高</translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but has more votes</source>
        <translation>%1负于%2：%3，但得票更多</translation>
    </message>
    <message>
        <source>outlined: the %1 duels of %2, the true class</source>
        <translation>框出：真实类别%2的%1场对决</translation>
    </message>
    <message>
        <source>outlined: the %1 duels of %2</source>
        <translation>框出：%2的%1场对决</translation>
    </message>
    <message>
        <source>%1 is out: %2, against %3 for %4</source>
        <translation>%1出局：%2，对%4的%3</translation>
    </message>
    <message>
        <source>%1 is out: the least likely of %2</source>
        <translation>%1出局：%2类中最不可能</translation>
    </message>
    <message>
        <source>%1 is out: %2, the least likely of %3</source>
        <translation>%1出局：%2，%3类中最不可能</translation>
    </message>
    <message>
        <source>%1 is out: %2</source>
        <translation>%1出局：%2</translation>
    </message>
    <message>
        <source>none: no class reaches its threshold</source>
        <translation>无：没有类别达到阈值</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%2类中的%1类</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>threshold of %1: %2</source>
        <translation>%1的阈值：%2</translation>
    </message>
    <message>
        <source>%1 says %2: right on %3 of %4 test images of %2 (%5)</source>
        <translation>%1判为%2：%4张%2的测试图像中答对%3张（%5）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 test images</source>
        <translation>
            <numerusform>%1张测试图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::PlanForm</name>
    <message>
        <source>Shares, %</source>
        <translation>比例，%</translation>
    </message>
    <message>
        <source>One or more percentages of the training images, such as 1, 10, 100</source>
        <translation>训练图像的一个或多个百分比，例如 1, 10, 100</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Number of trials for each share. Each trial has its own images and initial weights.</source>
        <translation>每个比例的试验次数。每次试验有各自的图像和初始权重。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the first trial. Each further trial adds 1.</source>
        <translation>第一次试验的种子。之后每次试验加1。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes to use: all, a range such as 0-4, or names such as cat,dog</source>
        <translation>使用的类别：all、0-4 这样的范围，或 cat,dog 这样的名称</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>抽取间隔</translation>
    </message>
    <message>
        <source>Use every n-th training image. The shares refer to these images.</source>
        <translation>每 n 张训练图像取一张。各比例以这些图像为基数。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Number of passes of a network over the training images</source>
        <translation>网络遍历训练图像的次数</translation>
    </message>
    <message>
        <source>Head epochs</source>
        <translation>分类头周期数</translation>
    </message>
    <message>
        <source>Number of passes of the heads over the training images</source>
        <translation>分类头遍历训练图像的次数</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Architecture of the trunk and of every separate network</source>
        <translation>主干和每个独立网络的结构</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data sets of the plan, such as mnist,pen-digits, which are joined. Empty: the data set at the top of this page</source>
        <translation>计划的数据集，例如 mnist,pen-digits，会合并使用。留空：本页顶部的数据集</translation>
    </message>
    <message>
        <source>the data set above</source>
        <translation>上方的数据集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Relative weights of these data sets in each epoch, such as 2, 1. Empty: every image once</source>
        <translation>这些数据集在每个周期中的相对权重，例如 2, 1。留空：每张图像一次</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>划分依据</translation>
    </message>
    <message>
        <source>How the drawings of these data sets are divided into training and test images</source>
        <translation>如何将这些数据集的绘图划分为训练图像和测试图像</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Cross-validation for small data sets: all images are divided into so many folds, and each trial tests one of them and trains on the others. The number of trials must be a multiple of it. Off: the test images of the data set.</source>
        <translation>小数据集的交叉验证：将所有图像分成若干折，每次试验用其中一折测试，用其余各折训练。试验次数必须是折数的倍数。关闭：使用数据集的测试图像。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Precision of the training. bfloat16 is about 1.5 times as fast. Weights and inference stay float32.</source>
        <translation>训练的数值精度。bfloat16 的速度约为1.5倍。权重和推理仍用 float32。</translation>
    </message>
    <message>
        <source>This processor does not support bfloat16.</source>
        <translation>此处理器不支持 bfloat16。</translation>
    </message>
    <message>
        <source>%1, as in the plan</source>
        <translation>%1，按计划</translation>
    </message>
    <message>
        <source>%1, specialists: %2</source>
        <translation>%1，专家网络：%2</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>全部为%1</translation>
    </message>
    <message>
        <source>Data sets: expected names or folders, separated by commas; found “%1”</source>
        <translation>数据集：应为以逗号分隔的名称或文件夹，实际为“%1”</translation>
    </message>
    <message>
        <source>Mix: expected numbers such as 2, 1; found “%1”</source>
        <translation>混合：应为 2, 1 这样的数，实际为“%1”</translation>
    </message>
    <message>
        <source>Shares: expected percentages such as 1, 10, 100; found “%1”</source>
        <translation>比例：应为 1, 10, 100 这样的百分比，实际为“%1”</translation>
    </message>
    <message>
        <source>Classes: expected all, a range such as 0-4, or names; found an empty text</source>
        <translation>类别：应为 all、0-4 这样的范围或名称，实际为空</translation>
    </message>
</context>
<context>
    <name>ui::Plot</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Share of the test images that a threshold keeps, against the share of pictures of no class that it accepts. Mean of the trials; dotted: guessing.</source>
        <translation>阈值所保留的测试图像的比例，对它所接受的不属于任何类别的图片的比例。各次试验的均值；虚线：随机猜测。</translation>
    </message>
</context>
<context>
    <name>ui::PlotArea</name>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Show the measure of the table and its spread</source>
        <translation>显示表格中的指标及其波动</translation>
    </message>
    <message>
        <source>Show for each threshold the share of test images that are kept and the share of pictures of no class that are accepted</source>
        <translation>对每个阈值显示保留的测试图像的比例，以及被接受的不属于任何类别的图片的比例</translation>
    </message>
    <message>
        <source>Kind of pictures</source>
        <translation>图片种类</translation>
    </message>
    <message>
        <source>Kind of pictures of no class that are compared with the test images</source>
        <translation>与测试图像比较的、不属于任何类别的图片的种类</translation>
    </message>
    <message>
        <source>Bars: standard deviation</source>
        <translation>误差线：标准差</translation>
    </message>
    <message>
        <source>Bars: 95 % interval</source>
        <translation>误差线：95%置信区间</translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation>图表的误差线</translation>
    </message>
    <message>
        <source>Show the standard deviation of the trials, or the 95 % interval of the table. Saved plots and reports show the same.</source>
        <translation>显示各次试验的标准差，或表格中的95%置信区间。保存的图表和报告与此一致。</translation>
    </message>
</context>
<context>
    <name>ui::PredictDialog</name>
    <message>
        <source>Predict first</source>
        <translation>先猜后看</translation>
    </message>
    <message>
        <source>The answers are covered until the class has guessed. The deck consists of images on which the strategies disagree, and of those with the smallest margins.</source>
        <translation>在全班猜完之前，答案被遮住。题卡组由各策略意见不一的图像和间隔最小的图像组成。</translation>
    </message>
    <message>
        <source>Included drawings</source>
        <translation>自带绘图</translation>
    </message>
    <message>
        <source>%1 (test images)</source>
        <translation>%1（测试图像）</translation>
    </message>
    <message>
        <source>The images of the cards. The first game with a data set classifies all its test images.</source>
        <translation>题卡的图像。第一次使用某个数据集时，游戏会对其全部测试图像分类。</translation>
    </message>
    <message>
        <source>The same seed gives the same cards</source>
        <translation>种子相同，题卡就相同</translation>
    </message>
    <message>
        <source>such as 4 9 9 3, one class for each card</source>
        <translation>例如 4 9 9 3，每张题卡一个类别</translation>
    </message>
    <message>
        <source>Guesses that a student wrote down beforehand</source>
        <translation>学生事先写下的猜测</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>题卡组(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>题卡数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;List of guesses</source>
        <translation>猜测列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>开始游戏(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::PredictGame</name>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开模型。</translation>
    </message>
    <message>
        <source>included drawings</source>
        <translation>自带绘图</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>题卡%1</translation>
    </message>
    <message>
        <source>Show card %1</source>
        <translation>显示题卡%1</translation>
    </message>
</context>
<context>
    <name>ui::PredictStrip</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>先猜后看</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation>退出游戏</translation>
    </message>
    <message>
        <source>Leave the game and restore your drawing (Ctrl+Shift+L)</source>
        <translation>退出游戏并恢复你的绘图（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>One more hand for %1</source>
        <translation>为%1加一次举手</translation>
    </message>
    <message>
        <source>One more hand (Alt+%1)</source>
        <translation>加一次举手（Alt+%1）</translation>
    </message>
    <message>
        <source>One more hand</source>
        <translation>加一次举手</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>%1的举手数</translation>
    </message>
    <message>
        <source>Predict first · %1, seed %2 · card %3 of %4</source>
        <translation>先猜后看 · %1，种子%2 · 题卡%3/%4</translation>
    </message>
    <message>
        <source>What do you say? Count the hands for each class, then reveal the answers.</source>
        <translation>你认为是什么？数一数每个类别的举手数，然后揭晓答案。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>揭晓答案</translation>
    </message>
    <message>
        <source>Reveal the answers (Period, Page Down)</source>
        <translation>揭晓答案（句号键，Page Down）</translation>
    </message>
    <message>
        <source>Card %1 of %2. What do you say?</source>
        <translation>第%1张题卡，共%2张。你认为是什么？</translation>
    </message>
    <message>
        <source>It is %1. The class has no single answer.</source>
        <translation>是%1。全班没有一致的答案。</translation>
    </message>
    <message>
        <source>It is %1. The class is right.</source>
        <translation>是%1。全班答对了。</translation>
    </message>
    <message>
        <source>It is %1. The class said %2.</source>
        <translation>是%1。全班答的是%2。</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张题卡</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Show the next card (Page Down)</source>
        <translation>显示下一张题卡（Page Down）</translation>
    </message>
    <message>
        <source>End the game (Page Down)</source>
        <translation>结束游戏（Page Down）</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>全班%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>class %1 of %n guesses</source>
        <translation>
            <numerusform>全班猜对%1次，共猜%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right answers after %n cards</source>
        <translation>
            <numerusform>%n张题卡后的正确答案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Same as the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Also searched: %1 (environment variable %2)</source>
        <translation>还会查找：%1（环境变量%2）</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>Mark &amp;unsure answers</source>
        <translation>标记不确定的答案(&amp;U)</translation>
    </message>
    <message>
        <source>Folders with data sets</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Threads for the networks</source>
        <translation>网络的线程数</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data set folders</source>
        <translation>数据集文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Model folders</source>
        <translation>模型文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程数(&amp;H)</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言 Language(&amp;L)</translation>
    </message>
    <message>
        <source>Runoff uses this language when you start it again.</source>
        <translation>下次启动 Runoff 时使用此语言。</translation>
    </message>
</context>
<context>
    <name>ui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Right, Page Down: next    1 to 9: one panel    Period: cover the answers    Esc: leave</source>
        <translation>→、Page Down：下一个    1至9：单个面板    句号键：遮住答案    Esc：退出</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Next panel or round</source>
        <translation>下一个面板或下一轮</translation>
    </message>
    <message>
        <source>Previous panel or round</source>
        <translation>上一个面板或上一轮</translation>
    </message>
    <message>
        <source>Next panel, round or step of a lesson</source>
        <translation>下一个面板、下一轮或课程的下一步</translation>
    </message>
    <message>
        <source>Previous panel, round or step of a lesson</source>
        <translation>上一个面板、上一轮或课程的上一步</translation>
    </message>
    <message>
        <source>Next panel (skip rounds)</source>
        <translation>下一个面板（跳过各轮）</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>多个面板</translation>
    </message>
    <message>
        <source>Last panel</source>
        <translation>最后一个面板</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>面板%1</translation>
    </message>
    <message>
        <source>Larger text, fewer panels on a page</source>
        <translation>文字更大，每页面板更少</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Smaller text, more panels on a page</source>
        <translation>文字更小，每页面板更多</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Cover the answers</source>
        <translation>遮住答案</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 上一个</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一个 ›</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ui::PresentationBar</name>
    <message>
        <source>Presentation bar</source>
        <translation>演示工具栏</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::PresetBar</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>custom settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Set all fields at once. Included presets keep the data sets, classes, seed and names.</source>
        <translation>一次设置所有字段。自带预设保留数据集、类别、种子和名称。</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>将这些设置保存为预设</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>删除此预设</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>“%1”: expected a name that no included preset has.</source>
        <translation>“%1”：名称不能与自带预设相同。</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的设置</translation>
    </message>
</context>
<context>
    <name>ui::PriceView</name>
    <message>
        <source>Time: median of the last 20 answers. Accuracy: on the test set, with soft votes, raw sigmoids and the thresholds of the model.</source>
        <translation>时间：最近20个答案的中位数。准确率：在测试集上，使用软投票、原始 sigmoid 和模型的阈值。</translation>
    </message>
    <message>
        <source>%1 · for this answer: test images of its class</source>
        <translation>%1 · 对此答案：其类别的测试图像</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n forward passes</source>
        <translation>
            <numerusform>%1：%2个参数，%n次前向传播</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintFormDialog</name>
    <message>
        <source>Print a handwriting form</source>
        <translation>打印手写采集表</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>尽量多</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>2 to 12 names, separated by commas, or ranges: 0-9, a-f, cat,dog</source>
        <translation>2到12个名称，用逗号分隔，或用范围：0-9, a-f, cat,dog</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>份数(&amp;H)</translation>
    </message>
    <message>
        <source>One for each writer. The number of the sheet stands for the writer; no names are stored.</source>
        <translation>每名书写者一份。编号代表书写者，不保存姓名。</translation>
    </message>
    <message>
        <source>Pa&amp;ges of a sheet</source>
        <translation>每份页数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rows of boxes</source>
        <translation>方框行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>When the sheets are filled, photograph each page flat with its four codes, and choose File &gt; Read filled forms.</source>
        <translation>填好之后，将每页放平拍照，四个码都要拍到，然后选择“文件 &gt; 读取已填采集表”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>保存 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存采集表</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入%1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存%1</translation>
    </message>
    <message>
        <source>Handwriting form</source>
        <translation>手写采集表</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n boxes on each</source>
        <translation>
            <numerusform>%1，每页%n格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages that are done</source>
        <translation>已完成的页</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。没有写入文件。</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>正在用 %1 打印…</translation>
    </message>
    <message>
        <source>Stopped. %1 sent to %2</source>
        <translation>已停止。%1已发送到 %2</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1已发送到 %2</translation>
    </message>
</context>
<context>
    <name>ui::ProtocolList</name>
    <message>
        <source>Protocols</source>
        <translation>实验方案</translation>
    </message>
    <message>
        <source>as-published (program)</source>
        <translation>as-published（程序）</translation>
    </message>
    <message>
        <source>as-published (text)</source>
        <translation>as-published（文本）</translation>
    </message>
    <message>
        <source>%1 By chaeAclark: github.com/chaeAclark/blog_multinomial_classification</source>
        <translation>%1 作者 chaeAclark：github.com/chaeAclark/blog_multinomial_classification</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>runoff experiment %1</source>
        <translation>runoff experiment %1</translation>
    </message>
</context>
<context>
    <name>ui::QuestionEditor</name>
    <message>
        <source>As&amp;k a question</source>
        <translation>提一个问题(&amp;K)</translation>
    </message>
    <message>
        <source>No single right choice</source>
        <translation>没有唯一正确的选项</translation>
    </message>
    <message>
        <source>Show a question with choices below the text</source>
        <translation>在文字下方显示带选项的问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The question below the text</source>
        <translation>文字下方的问题</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the answer is right. The class sees it after a choice.</source>
        <translation>答案为什么正确。学生选择后才会看到。</translation>
    </message>
    <message>
        <source>The lesson shows the reason and does not count the answer</source>
        <translation>课程显示理由，不计对错</translation>
    </message>
    <message>
        <source>Two to six choices. Mark the right one.</source>
        <translation>两到六个选项。标出正确的一个。</translation>
    </message>
    <message>
        <source>Choice %1 is right</source>
        <translation>选项%1正确</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>选项%1</translation>
    </message>
    <message>
        <source>An answer that the class can choose</source>
        <translation>学生可以选择的答案</translation>
    </message>
    <message>
        <source>Reason, shown after a choice</source>
        <translation>理由，选择后显示</translation>
    </message>
</context>
<context>
    <name>ui::ReadFormsDialog</name>
    <message>
        <source>Add photos or scans of filled forms, or drop them here. They can be turned in any direction.</source>
        <translation>添加已填采集表的照片或扫描件，或拖放到此处。方向不限。</translation>
    </message>
    <message>
        <source>Read filled forms</source>
        <translation>读取已填采集表</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>&amp;Data set folder</source>
        <translation>数据集文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create data set</source>
        <translation>创建数据集(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Photos that are read</source>
        <translation>要读取的照片</translation>
    </message>
    <message>
        <source>Photos of filled forms</source>
        <translation>已填采集表的照片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>数据集的文件夹</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 was read from %2 already. Every writer needs a sheet with a number of its own.</source>
        <translation>%1已从%2读取过。每名书写者都需要编号不同的一份。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入%1…</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n boxes filled</source>
        <translation>
            <numerusform>%1：共%n格，已填%2格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writers</source>
        <translation>
            <numerusform>%n个书写者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>Clear this list. The files are not deleted.</source>
        <translation>清除此列表。文件不会被删除。</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryBar</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <translation>恢复上次会话</translation>
    </message>
    <message>
        <source>Do not restore it, and delete what Runoff kept of it</source>
        <translation>不恢复，并删除 Runoff 为它保留的内容</translation>
    </message>
    <message>
        <source>Runoff ended unexpectedly. %1</source>
        <translation>Runoff 意外退出。%1</translation>
    </message>
    <message>
        <source> (1 of %1)</source>
        <translation>（1/%1）</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>丢弃：%1</translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityGrid</name>
    <message>
        <source>Reliability diagrams</source>
        <translation>可靠性图</translation>
    </message>
</context>
<context>
    <name>ui::ResultModel</name>
    <message>
        <source>%1, exact match</source>
        <translation>%1，完全匹配</translation>
    </message>
    <message>
        <source>Share of the test images for which only the true label is above its threshold</source>
        <translation>只有真实标签高于其阈值的测试图像的比例</translation>
    </message>
    <message>
        <source>Softmax of the trunk</source>
        <translation>主干的 softmax</translation>
    </message>
    <message>
        <source>The softmax layer of the trunk, measured before the heads were trained</source>
        <translation>主干的 softmax 层，在训练分类头之前测量</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%置信区间</translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Test accuracy per strategy</source>
        <translation>各策略的测试准确率</translation>
    </message>
    <message>
        <source>The accuracy of each strategy appears here after a training.</source>
        <translation>训练后，这里显示每种策略的准确率。</translation>
    </message>
    <message>
        <source>%1 on %2 images</source>
        <translation>%1，%2张图像</translation>
    </message>
    <message>
        <source>%1: not measured, because the data set has no test images</source>
        <translation>%1：未测量，因为数据集没有测试图像</translation>
    </message>
</context>
<context>
    <name>ui::ResultsBrowser</name>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a results file (.json) of another folder. You can also drop it on the window.</source>
        <translation>打开其他文件夹中的结果文件（.json）。也可以把它拖放到窗口上。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Change the title of the selected results (F2). The file keeps its name.</source>
        <translation>更改所选结果的标题（F2）。文件名不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Select two results to see them side by side</source>
        <translation>选择两个结果可并排查看</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Move the results back from the trash (Ctrl+Z)</source>
        <translation>将结果从回收站移回（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>There are no saved results yet.
Every experiment that you start in Protocols is saved and listed here.</source>
        <translation>还没有保存的结果。
在“实验方案”中开始的每个实验都会保存并列在这里。</translation>
    </message>
    <message>
        <source>Select results in the list.
Select two with Ctrl to see them side by side.</source>
        <translation>请在列表中选择结果。
按住 Ctrl 选择两个可并排查看。</translation>
    </message>
    <message>
        <source>No run of this experiment is complete yet.</source>
        <translation>此实验尚无完成的运行。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Move the selected results to the trash (Delete). You can undo it.</source>
        <translation>将所选结果移到回收站（Delete）。可以撤销。</translation>
    </message>
    <message>
        <source>Take the selected results off this list (Delete). Their files stay.</source>
        <translation>将所选结果从列表中移除（Delete）。文件保留。</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>结果 (*.json)</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1已移到回收站。</translation>
    </message>
</context>
<context>
    <name>ui::ResultsList</name>
    <message>
        <source>Saved results</source>
        <translation>已存结果</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，数据集%2</translation>
    </message>
    <message>
        <source>an own plan</source>
        <translation>自定计划</translation>
    </message>
    <message>
        <source>all settings as in the protocol</source>
        <translation>所有设置与实验方案相同</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>已完成%1次运行，共%n次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Mean of the trials</source>
        <translation>各次试验的均值</translation>
    </message>
    <message>
        <source>–: elimination states the probabilities of a softmax, its first round</source>
        <translation>–：逐轮淘汰给出的是其第一轮 softmax 的概率</translation>
    </message>
    <message>
        <source>–: sigmoids do not sum to 1, so this measure is not comparable</source>
        <translation>–：sigmoid 之和不为1，因此该指标不可比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share of the training images</source>
        <translation>训练图像的比例</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value that the protocol varies</source>
        <translation>实验方案所改变的值</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Strategy. A reference in parentheses was trained differently.</source>
        <translation>策略。括号中的参照以不同方式训练。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Number of finished trials</source>
        <translation>已完成的试验次数</translation>
    </message>
    <message>
        <source>Mean of the trials on the test images</source>
        <translation>各次试验在测试图像上的均值</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation over the trials, in percentage points</source>
        <translation>各次试验的标准差，单位为百分点</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%置信区间</translation>
    </message>
    <message>
        <source>95 % interval of the mean of the trials (Student&apos;s t), limited to 0 and 100 %
*: exact interval of the images of a single trial (Clopper-Pearson)</source>
        <translation>试验均值的95%置信区间（Student t），限于0到100%
*：单次试验图像的精确区间（Clopper-Pearson）</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Result that the source of the plan reports</source>
        <translation>计划来源所报告的结果</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference to %1 on the same images, in percentage points</source>
        <translation>在相同图像上与%1的差异，单位为百分点</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paired t-test against %1</source>
        <translation>与%1比较的配对 t 检验</translation>
    </message>
    <message>
        <source>Holm p</source>
        <translation>Holm p</translation>
    </message>
    <message>
        <source>The p-value after Holm&apos;s correction for several strategies</source>
        <translation>对多种策略做 Holm 校正后的 p 值</translation>
    </message>
    <message>
        <source>d_z</source>
        <translation>d_z</translation>
    </message>
    <message>
        <source>Cohen&apos;s d for paired values: the mean difference divided by the standard deviation of the differences</source>
        <translation>配对值的 Cohen&apos;s d：平均差异除以差异的标准差</translation>
    </message>
    <message>
        <source>Wilcoxon p</source>
        <translation>Wilcoxon p</translation>
    </message>
    <message>
        <source>Signed-rank test against %1</source>
        <translation>与%1比较的符号秩检验</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>McNemar</translation>
    </message>
    <message>
        <source>Number of trials in which McNemar&apos;s exact test finds a difference (p below .05 after Holm&apos;s correction)</source>
        <translation>McNemar 精确检验发现差异的试验次数（Holm 校正后 p 低于 .05）</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>Weight updates of the network with the most updates, including trunk and head</source>
        <translation>更新最多的网络的权重更新次数，含主干和分类头</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络数</translation>
    </message>
    <message>
        <source>Number of heads or networks that answer</source>
        <translation>作答的分类头或网络的个数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Parameters of all networks and heads of the strategy</source>
        <translation>该策略所有网络和分类头的参数</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Mean training time of a trial in seconds. It differs between computers and runs.</source>
        <translation>一次试验的平均训练时间，以秒计。不同计算机、不同运行之间会有差异。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Number of test images in each trial</source>
        <translation>每次试验的测试图像数</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
    <message>
        <source>The results of an experiment appear here while it runs.
Choose a protocol, check its cost, and start it.</source>
        <translation>实验运行时，这里显示其结果。
请选择实验方案，查看其代价，然后开始。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the table as text and the plot as a picture</source>
        <translation>将表格复制为文本，将图表复制为图片</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a one-page report with all settings, as HTML or Markdown</source>
        <translation>将含所有设置的一页报告保存为 HTML 或 Markdown</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>保存表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>将表格保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Save plo&amp;t…</source>
        <translation>保存图表(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF</source>
        <translation>将图表保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，数据集%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n runs so far</source>
        <translation>
            <numerusform>%1，至今完成%2次运行，共%n次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RocPlot</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1：面积%2</translation>
    </message>
    <message>
        <source>%1: the threshold that keeps %2 % of the test images accepts %3 % of these pictures</source>
        <translation>%1：保留%2%测试图像的阈值会接受%3%的此类图片</translation>
    </message>
    <message>
        <source>%1: a test image has a higher confidence than such a picture in %2 % of the pairs</source>
        <translation>%1：在%2%的配对中，测试图像的置信度高于此类图片</translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation>保存模型…</translation>
    </message>
    <message>
        <source>Train a model with these settings. Runoff saves every epoch, so you can resume a stopped training.</source>
        <translation>用这些设置训练模型。Runoff 会保存每个周期，因此停止的训练可以继续。</translation>
    </message>
    <message>
        <source>Pause the training until you resume it</source>
        <translation>暂停训练，直到你让它继续</translation>
    </message>
    <message>
        <source>Stop the training. Runoff asks whether to keep the result.</source>
        <translation>停止训练。Runoff 会询问是否保留结果。</translation>
    </message>
    <message>
        <source>Save the last trained model to a file</source>
        <translation>将最近训练的模型保存到文件</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>正在打开数据…</translation>
    </message>
    <message>
        <source>Choose a data set. The list also offers downloads.</source>
        <translation>请选择数据集。列表中也有可下载的数据集。</translation>
    </message>
    <message>
        <source>Estimating the training time…</source>
        <translation>正在估计训练时间…</translation>
    </message>
    <message>
        <source>Takes %1 on this computer · %2 training and %3 test images of %4 classes</source>
        <translation>在本机需要%1 · %4类的%2张训练图像和%3张测试图像</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
</context>
<context>
    <name>ui::SaveModelDialog</name>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Title of the model</source>
        <translation>模型标题</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>This file exists. Save asks before it replaces the file.</source>
        <translation>此文件已存在。“保存”在替换前会询问。</translation>
    </message>
    <message>
        <source>The file holds the network and your class names, but no drawings.</source>
        <translation>该文件含有网络和类别名称，但不含绘图。</translation>
    </message>
    <message>
        <source>Models (*%1)</source>
        <translation>模型 (*%1)</translation>
    </message>
</context>
<context>
    <name>ui::SceneDraft</name>
    <message>
        <source>The scene has no steps yet. Add the present state first.</source>
        <translation>场景还没有步骤。请先添加当前状态。</translation>
    </message>
    <message>
        <source>The scene has no title yet.</source>
        <translation>场景还没有标题。</translation>
    </message>
    <message>
        <source>The question of step %1 needs a text and at least two choices.</source>
        <translation>第%1步的问题需要文字和至少两个选项。</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>更改说明</translation>
    </message>
    <message>
        <source>Add step %1</source>
        <translation>添加第%1步</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除第%1步</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>移动步骤</translation>
    </message>
</context>
<context>
    <name>ui::SceneRecorder</name>
    <message>
        <source>Record scene</source>
        <translation>录制场景</translation>
    </message>
    <message>
        <source>Record scene[*]</source>
        <translation>录制场景[*]</translation>
    </message>
    <message>
        <source>%1[*] – Record scene</source>
        <translation>%1[*] – 录制场景</translation>
    </message>
    <message>
        <source>A scene has at most %1 steps.</source>
        <translation>一个场景最多%1步。</translation>
    </message>
    <message>
        <source>Replace step %1</source>
        <translation>替换第%1步</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Saved. The list shows another lesson with the name %1. Save this one under another name.</source>
        <translation>已保存。列表显示的是另一个名为%1的课程。请用其他名称保存这一个。</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Lessons (*%1)</source>
        <translation>课程 (*%1)</translation>
    </message>
    <message>
        <source>Edit scene</source>
        <translation>编辑场景</translation>
    </message>
    <message>
        <source>Saving leaves out steps with a mistake: %1</source>
        <translation>保存时会略去有错误的步骤：%1</translation>
    </message>
    <message>
        <source>Save the changes of the scene?</source>
        <translation>要保存对场景的更改吗？</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新场景</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>The name of the lesson in the menu and the gallery</source>
        <translation>课程在菜单和课程库中的名称</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>分钟(&amp;I)</translation>
    </message>
    <message>
        <source>How long the lesson takes in a class</source>
        <translation>课程在课堂上需要多长时间</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>摘要(&amp;M)</translation>
    </message>
    <message>
        <source>One sentence for the gallery</source>
        <translation>供课程库显示的一句话</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>教学目标</translation>
    </message>
    <message>
        <source>What the students learn, for the page of the teacher</source>
        <translation>学生学到什么，印在教师页上</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;Add present state</source>
        <translation>添加当前状态(&amp;A)</translation>
    </message>
    <message>
        <source>Add a step with the drawing, the panels and the rules of the Draw workspace</source>
        <translation>用“绘图”工作区的绘图、面板和规则添加一步</translation>
    </message>
    <message>
        <source>Re&amp;place with present state</source>
        <translation>用当前状态替换(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the texts of the step and take the present state</source>
        <translation>保留该步的文字，采用当前状态</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the step before the previous one (Alt+Up)</source>
        <translation>将该步移到前一步之前（Alt+↑）</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the step behind the next one (Alt+Down)</source>
        <translation>将该步移到后一步之后（Alt+↓）</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the step (Delete in the list). Undo restores it.</source>
        <translation>移除该步（在列表中按 Delete）。撤销可恢复。</translation>
    </message>
    <message>
        <source>Prepare the drawing, the panels and the rules in the Draw workspace.
Add present state to begin.</source>
        <translation>在“绘图”工作区中准备好绘图、面板和规则。
然后点击“添加当前状态”。</translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation>上移步骤</translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation>下移步骤</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begin another scene</source>
        <translation>开始另一个场景</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Edit the scene of a file</source>
        <translation>编辑文件中的场景</translation>
    </message>
    <message>
        <source>Save the scene, so that the menu and the gallery list it (Ctrl+S)</source>
        <translation>保存场景，使其列入菜单和课程库（Ctrl+S）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>试播(&amp;T)</translation>
    </message>
    <message>
        <source>Play the scene from the selected step on. Leaving the lesson returns here.</source>
        <translation>从所选步骤开始播放场景。退出课程时回到这里。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>关闭此窗口（Esc）</translation>
    </message>
</context>
<context>
    <name>ui::SceneWords</name>
    <message>
        <source>the specialists</source>
        <translation>专家网络</translation>
    </message>
    <message>
        <source>Clear the canvas.</source>
        <translation>清空画布。</translation>
    </message>
    <message>
        <source>Draw on the canvas.</source>
        <translation>在画布上绘制。</translation>
    </message>
    <message>
        <source>Draw until all strategies agree.</source>
        <translation>继续画，直到所有策略一致。</translation>
    </message>
    <message>
        <source>Draw until two strategies disagree.</source>
        <translation>继续画，直到有两种策略不一致。</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is a class.</source>
        <translation>继续画，直到%1的答案是一个类别。</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is none.</source>
        <translation>继续画，直到%1的答案为无。</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is not %2.</source>
        <translation>继续画，直到%1的答案不是%2。</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is %2.</source>
        <translation>继续画，直到%1的答案是%2。</translation>
    </message>
    <message>
        <source>Draw until no strategy is unsure.</source>
        <translation>继续画，直到没有策略不确定。</translation>
    </message>
    <message>
        <source>Draw until a strategy is unsure.</source>
        <translation>继续画，直到有一种策略不确定。</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is sure.</source>
        <translation>继续画，直到%1的答案是确定的。</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is unsure.</source>
        <translation>继续画，直到%1的答案不确定。</translation>
    </message>
    <message>
        <source>Draw until the duels form no circle.</source>
        <translation>继续画，直到对决不形成循环。</translation>
    </message>
    <message>
        <source>Draw until the duels form a circle.</source>
        <translation>继续画，直到对决形成循环。</translation>
    </message>
    <message numerus="yes">
        <source>Draw until multi-label names %1 or more classes.</source>
        <translation>
            <numerusform>继续画，直到多标签给出至少%1个类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>画布是空的。</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation>画布上有内容。</translation>
    </message>
    <message>
        <source>All strategies agree.</source>
        <translation>所有策略一致。</translation>
    </message>
    <message>
        <source>The strategies disagree.</source>
        <translation>各策略不一致。</translation>
    </message>
    <message>
        <source>The answer of %1 is a class.</source>
        <translation>%1的答案是一个类别。</translation>
    </message>
    <message>
        <source>The answer of %1 is none.</source>
        <translation>%1的答案为无。</translation>
    </message>
    <message>
        <source>The answer of %1 is not %2.</source>
        <translation>%1的答案不是%2。</translation>
    </message>
    <message>
        <source>The answer of %1 is %2.</source>
        <translation>%1的答案是%2。</translation>
    </message>
    <message>
        <source>No strategy is unsure.</source>
        <translation>没有策略不确定。</translation>
    </message>
    <message>
        <source>At least one strategy is unsure.</source>
        <translation>至少有一种策略不确定。</translation>
    </message>
    <message>
        <source>The answer of %1 is sure.</source>
        <translation>%1的答案是确定的。</translation>
    </message>
    <message>
        <source>The answer of %1 is unsure.</source>
        <translation>%1的答案不确定。</translation>
    </message>
    <message>
        <source>The duels form no circle.</source>
        <translation>对决不形成循环。</translation>
    </message>
    <message numerus="yes">
        <source>Multi-label names %1 or more classes.</source>
        <translation>
            <numerusform>多标签给出至少%1个类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The duels form at least %n circles.</source>
        <translation>
            <numerusform>对决至少形成%n个循环。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SecondModel</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>The model B, which is compared with the current model A</source>
        <translation>模型 B，与当前模型 A 对比</translation>
    </message>
    <message>
        <source>choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Open the second model from a file (.safetensors)</source>
        <translation>从文件打开第二个模型（.safetensors）</translation>
    </message>
    <message>
        <source>Open the second model</source>
        <translation>打开第二个模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>This is the current model.</source>
        <translation>这是当前模型。</translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Network input</source>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>Answers with the other normalization setting. A coloured answer differs.</source>
        <translation>另一种归一化设置下的答案。彩色的答案有变化。</translation>
    </message>
    <message>
        <source>&amp;Normalize like MNIST</source>
        <translation>按 MNIST 归一化(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反色(&amp;I)</translation>
    </message>
    <message>
        <source>Scale and centre the drawing as in the training images</source>
        <translation>像训练图像那样缩放绘图并居中</translation>
    </message>
    <message>
        <source>Swap ink and background if the picture is inverted</source>
        <translation>图片反色时，交换墨迹与背景</translation>
    </message>
    <message>
        <source>%1 × %2, unchanged from the data set.</source>
        <translation>%1 × %2，与数据集中相同。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsCheck</name>
    <message>
        <source>Choose at least one strategy.</source>
        <translation>请至少选择一种策略。</translation>
    </message>
    <message>
        <source>Choose at least two classes.</source>
        <translation>请至少选择两个类别。</translation>
    </message>
    <message>
        <source>Clear %1, or choose fewer classes: it supports at most %2, and %3 are selected.</source>
        <translation>请取消%1，或减少类别：它最多支持%2个，现在选了%3个。</translation>
    </message>
    <message>
        <source>Clear %1: it supports digits and the classes of CIFAR-10 only.</source>
        <translation>请取消%1：它只支持数字和 CIFAR-10 的类别。</translation>
    </message>
    <message>
        <source>Clear %1, or choose other heads: its heads separate groups of classes, which needs a shared trunk.</source>
        <translation>请取消%1，或选择其他分类头：它的分类头区分的是类别组，这需要共享主干。</translation>
    </message>
    <message>
        <source>Choose fewer classes, or clear Elimination: heads from scratch need %1 networks here, and at most %2 are possible.</source>
        <translation>请减少类别，或取消“逐轮淘汰”：从零训练分类头在此需要%1个网络，而最多只能有%2个。</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>太多</translation>
    </message>
</context>
<context>
    <name>ui::SheetChoices</name>
    <message>
        <source>Scores as &amp;table (CSV)</source>
        <translation>得分表（CSV）(&amp;T)</translation>
    </message>
    <message>
        <source>All &amp;numbers (JSON)</source>
        <translation>所有数值（JSON）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Why this answer?</source>
        <translation>为什么是这个答案？(&amp;W)</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Page, A4 portrait</source>
        <translation>页面，A4 纵向</translation>
    </message>
    <message>
        <source>One panel</source>
        <translation>单个面板</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>说明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Common widths</source>
        <translation>常用宽度</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Also save</source>
        <translation>同时保存</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>代价与准确率</translation>
    </message>
    <message>
        <source>Add what the panel shows as a card</source>
        <translation>将该面板显示的内容添加为卡片</translation>
    </message>
    <message>
        <source>Show the panel “Why this answer?” first (W)</source>
        <translation>请先显示面板“为什么是这个答案？”（W）</translation>
    </message>
</context>
<context>
    <name>ui::SheetDialog</name>
    <message>
        <source>Export sheet</source>
        <translation>导出对比图</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No model is open. Open or train a model first.</source>
        <translation>没有打开的模型。请先打开或训练一个模型。</translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw something or open a picture first.</source>
        <translation>画布是空的。请先绘制或打开图片。</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1，%2 × %3像素</translation>
    </message>
    <message>
        <source>%1 in one picture, %2 × %3 pixels</source>
        <translation>%1合为一张图片，%2 × %3像素</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入%1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存%1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied as a picture of %1 × %2 pixels and as SVG</source>
        <translation>已复制为%1 × %2像素的图片和 SVG</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>已复制命令</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>打印对比图</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetPreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>对比图预览</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxFace</name>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax · one-vs-all</source>
        <translation>Softmax · 一对多</translation>
    </message>
    <message>
        <source>multinomial: all classes at once, %1 outputs sum to one</source>
        <translation>多项：所有类别一起，%1个输出之和为1</translation>
    </message>
    <message>
        <source>multinomial: all classes at once</source>
        <translation>多项：所有类别一起</translation>
    </message>
    <message>
        <source>One network computes %1 outputs, scaled to sum to one. The highest wins. Textbooks call this multinomial; there, one-vs-all or one-vs-rest means separate networks, such as the specialists.</source>
        <translation>一个网络计算%1个输出，缩放后总和为1。最高者胜出。教科书称之为多项（multinomial）；书中的“一对多”或“一对其余”是指各自独立的网络，例如这里的专家网络。</translation>
    </message>
    <message>
        <source>%1 shares of one sum; the largest wins</source>
        <translation>同一总和分成%1份；最大者胜出</translation>
    </message>
    <message>
        <source>sums to %1 · margin to %2: %3 · entropy %4 nat</source>
        <translation>总和%1 · 对%2的间隔：%3 · 熵%4 nat</translation>
    </message>
    <message>
        <source>Softmax says %1 with %2, %3 ahead of %4.</source>
        <translation>softmax 判为%1（%2），领先%4 %3。</translation>
    </message>
    <message>
        <source>its lead over %1 is only %2</source>
        <translation>它对%1的领先仅为%2</translation>
    </message>
    <message>
        <source>%1 gets %2 less</source>
        <translation>%1少得%2</translation>
    </message>
</context>
<context>
    <name>ui::SpecialistHeadsFace</name>
    <message>
        <source>Specialists · %1 heads</source>
        <translation>专家网络 · %1个分类头</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 heads on one trunk, one forward pass</source>
        <translation>一对其余：同一主干上的%1个分类头，一次前向传播</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 heads</source>
        <translation>一对其余：%1个分类头</translation>
    </message>
    <message>
        <source>One-vs-rest: %1 heads on the shared trunk, each trained to separate its class from all others. They are the heads of multi-label; here the highest output wins.</source>
        <translation>一对其余：共享主干上的%1个分类头，各自训练成把一个类别与其他所有类别分开。它们就是多标签的分类头；这里由最高的输出胜出。</translation>
    </message>
    <message>
        <source>%1 heads, one per class; the highest wins</source>
        <translation>%1个分类头，每类一个；最高者胜出</translation>
    </message>
</context>
<context>
    <name>ui::SpecialistsCard</name>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>恰有一个</translation>
    </message>
    <message>
        <source>Show the sigmoid output of each specialist</source>
        <translation>显示每个专家网络的 sigmoid 输出</translation>
    </message>
    <message>
        <source>Show outputs calibrated by Platt&apos;s method on held-out images</source>
        <translation>显示在留出图像上用 Platt 方法校准的输出</translation>
    </message>
    <message>
        <source>Show the probability that exactly this specialist is right, if exactly one of them is</source>
        <translation>假定恰有一个专家网络正确，显示正确的恰是这一个的概率</translation>
    </message>
    <message>
        <source>A few examples leave no images to calibrate with.</source>
        <translation>示例太少，没有可供校准的图像。</translation>
    </message>
    <message>
        <source>white line: calibrated</source>
        <translation>白线：已校准</translation>
    </message>
    <message>
        <source>white line: raw</source>
        <translation>白线：原始</translation>
    </message>
    <message>
        <source>black line: calibrated</source>
        <translation>黑线：已校准</translation>
    </message>
    <message>
        <source>black line: raw</source>
        <translation>黑线：原始</translation>
    </message>
</context>
<context>
    <name>ui::SpecialistsFace</name>
    <message>
        <source>Specialists</source>
        <translation>专家网络</translation>
    </message>
    <message>
        <source>Specialists · %1 networks</source>
        <translation>专家网络 · 共%1个</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 separate networks, %1 forward passes</source>
        <translation>一对其余：%1个独立网络，%1次前向传播</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks</source>
        <translation>一对其余：%1个网络</translation>
    </message>
    <message>
        <source>One-vs-rest: %1 separate networks, each trained to separate its class from all others. Their outputs have different scales, so the calibrated answer may differ.</source>
        <translation>一对其余：%1个独立网络，各自训练成把一个类别与其他所有类别分开。它们的输出尺度不同，因此校准后的答案可能不同。</translation>
    </message>
    <message>
        <source>%1 networks, one per class; the highest wins</source>
        <translation>%1个网络，每类一个；最高者胜出</translation>
    </message>
    <message>
        <source>Specialist %1</source>
        <translation>专家网络%1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>总和%1</translation>
    </message>
    <message>
        <source>scales differ: raw outputs give %1</source>
        <translation>尺度不同：原始输出判为%1</translation>
    </message>
    <message>
        <source>scales differ: calibrated outputs give %1</source>
        <translation>尺度不同：校准后的输出判为%1</translation>
    </message>
    <message>
        <source>probability that only this specialist is right</source>
        <translation>只有这个专家网络正确的概率</translation>
    </message>
    <message>
        <source>each separates its class from the %1 others</source>
        <translation>各将一类与其他%1类分开</translation>
    </message>
    <message>
        <source>their scales differ</source>
        <translation>尺度各不相同</translation>
    </message>
    <message>
        <source>The calibrated specialists say %1 with %2.</source>
        <translation>校准后的专家网络判为%1（%2）。</translation>
    </message>
    <message>
        <source>The specialists say %1 with %2, if exactly one of them is right.</source>
        <translation>假定恰有一个专家网络正确，专家网络判为%1（%2）。</translation>
    </message>
    <message>
        <source>The specialists say %1 with %2.</source>
        <translation>专家网络判为%1（%2）。</translation>
    </message>
    <message>
        <source>Their raw scores give %1.</source>
        <translation>其原始得分判为%1。</translation>
    </message>
    <message>
        <source>Their calibrated scores give %1.</source>
        <translation>其校准得分判为%1。</translation>
    </message>
    <message>
        <source>their scales differ; calibrated outputs give %1</source>
        <translation>尺度各不相同；校准后的输出判为%1</translation>
    </message>
    <message>
        <source>the specialist for %1 gives %2, that for %3 only %4</source>
        <translation>%1的专家网络给出%2，%3的专家网络只给出%4</translation>
    </message>
    <message>
        <source>%1: raw %2 · calibrated %3 · exactly one %4</source>
        <translation>%1：原始%2 · 已校准%3 · 恰有一个%4</translation>
    </message>
</context>
<context>
    <name>ui::SpreadPlot</name>
    <message>
        <source>Results plot</source>
        <translation>结果图</translation>
    </message>
    <message>
        <source>%1 by share or setting. The table contains the numbers.</source>
        <translation>按比例或设置排列的%1。表格中有具体数值。</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation>（95%置信区间%1至%2）</translation>
    </message>
</context>
<context>
    <name>ui::StartPanel</name>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Completed runs</source>
        <translation>已完成的运行</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Pause the experiment. You can resume it later, even after a restart.</source>
        <translation>暂停实验。以后可以继续，重启之后也可以。</translation>
    </message>
</context>
<context>
    <name>ui::StepEditor</name>
    <message>
        <source>Change text</source>
        <translation>更改文字</translation>
    </message>
    <message>
        <source>Co&amp;ver the answers</source>
        <translation>遮住答案(&amp;V)</translation>
    </message>
    <message>
        <source>Continue this drawin&amp;g</source>
        <translation>继续此绘图(&amp;G)</translation>
    </message>
    <message>
        <source>Dim the ot&amp;hers</source>
        <translation>淡化其他部分(&amp;H)</translation>
    </message>
    <message>
        <source>Change note for the teacher</source>
        <translation>更改教师备注</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>更改任务</translation>
    </message>
    <message>
        <source>Text for the class</source>
        <translation>课堂文字</translation>
    </message>
    <message>
        <source>The text above the panels. {answer:softmax}, {confidence:softmax}, {circles} and other placeholders show what is on the screen.</source>
        <translation>面板上方的文字。{answer:softmax}、{confidence:softmax}、{circles} 等占位符显示屏幕上的内容。</translation>
    </message>
    <message>
        <source>Hide the answers, so that the class can guess, until you press the full stop</source>
        <translation>隐藏答案，让全班先猜，直到你按句号键</translation>
    </message>
    <message>
        <source>Strokes of the class add to this drawing. Otherwise the first stroke begins a new drawing.</source>
        <translation>学生的笔画加到这个绘图上。否则第一笔开始新的绘图。</translation>
    </message>
    <message>
        <source>Show everything that is not highlighted in pale colours</source>
        <translation>未突出显示的部分以淡色显示</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What the class is asked to bring about. Page Down skips it.</source>
        <translation>要求全班达成的状态。Page Down 可跳过。</translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <source>What to do and to say. It is printed on the page of the teacher.</source>
        <translation>要做什么、说什么。印在教师页上。</translation>
    </message>
    <message>
        <source>Task for the worksheet</source>
        <translation>学习单任务</translation>
    </message>
    <message>
        <source>A task on the page of the student, followed by lines to write on</source>
        <translation>学生页上的任务，其后留有书写行</translation>
    </message>
    <message>
        <source>Te&amp;xt for the class</source>
        <translation>课堂文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>Note &amp;for the teacher</source>
        <translation>教师备注(&amp;F)</translation>
    </message>
    <message>
        <source>Task for th&amp;e worksheet</source>
        <translation>学习单任务(&amp;E)</translation>
    </message>
    <message>
        <source>Cover the answers</source>
        <translation>遮住答案</translation>
    </message>
    <message>
        <source>Change strokes</source>
        <translation>更改笔画</translation>
    </message>
    <message>
        <source>Dim the others</source>
        <translation>淡化其他部分</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>更改要求</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>更改问题</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters for a projector</source>
        <translation>%1个字符，投影时最多%2个</translation>
    </message>
    <message>
        <source>%1 characters. More than %2 are hard to read on a projector.</source>
        <translation>%1个字符。超过%2个，投影时难以看清。</translation>
    </message>
    <message>
        <source>The text has reached the limit of a scene: %1 bytes.</source>
        <translation>文字已达到场景的上限：%1字节。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation>突出显示%1</translation>
    </message>
    <message>
        <source>Draw a frame around this part of the window</source>
        <translation>在窗口的这一部分周围画框</translation>
    </message>
    <message>
        <source>Change highlights</source>
        <translation>更改突出显示</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Something is drawn</source>
        <translation>画布上有内容</translation>
    </message>
    <message>
        <source>Two strategies disagree</source>
        <translation>两种策略不一致</translation>
    </message>
    <message>
        <source>A strategy is unsure</source>
        <translation>有策略不确定</translation>
    </message>
    <message>
        <source>The duels form a circle</source>
        <translation>对决形成循环</translation>
    </message>
    <message>
        <source>Multi-label names two classes</source>
        <translation>多标签给出两个类别</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>（无文字）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Drag a step to another place, or press Alt+Up and Alt+Down</source>
        <translation>将步骤拖到其他位置，或按 Alt+↑ 和 Alt+↓</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第%1步</translation>
    </message>
</context>
<context>
    <name>ui::StrategyFace</name>
    <message>
        <source>%1 beats %2</source>
        <translation>%1胜%2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>bits of this image, code words of the classes</source>
        <translation>此图像的各位，各类别的码字</translation>
    </message>
    <message>
        <source>bits, words</source>
        <translation>位，码字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> beats </source>
        <translation> 胜 </translation>
    </message>
</context>
<context>
    <name>ui::TablePanel</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>A lesson shows its tables here.</source>
        <translation>课程在此显示其表格。</translation>
    </message>
</context>
<context>
    <name>ui::TableWords</name>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sigmoid, starts at 1/K</source>
        <translation>Sigmoid，从 1/K 开始</translation>
    </message>
    <message>
        <source>Trunk&apos;s softmax, trained further</source>
        <translation>主干的 softmax，继续训练</translation>
    </message>
    <message>
        <source>Ensemble of softmax networks</source>
        <translation>softmax 网络的集成</translation>
    </message>
    <message>
        <source>One network of the ensemble</source>
        <translation>集成中的一个网络</translation>
    </message>
    <message>
        <source>One-vs-one</source>
        <translation>一对一</translation>
    </message>
    <message>
        <source>One-vs-one, masked</source>
        <translation>一对一，掩蔽</translation>
    </message>
    <message>
        <source>PCA of each class</source>
        <translation>各类别的 PCA</translation>
    </message>
    <message>
        <source>Autoencoder of each class</source>
        <translation>各类别的自编码器</translation>
    </message>
    <message>
        <source>All classes at once</source>
        <translation>所有类别一起</translation>
    </message>
    <message>
        <source>Trunk&apos;s softmax</source>
        <translation>主干的 softmax</translation>
    </message>
    <message>
        <source>Softmax, as long</source>
        <translation>Softmax，训练同样久</translation>
    </message>
    <message>
        <source>One network, same parameters</source>
        <translation>单个网络，参数相同</translation>
    </message>
    <message>
        <source>One network, same work</source>
        <translation>单个网络，计算量相同</translation>
    </message>
    <message>
        <source>Each task alone</source>
        <translation>各任务单独</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部一起</translation>
    </message>
    <message>
        <source>All together, same work</source>
        <translation>全部一起，计算量相同</translation>
    </message>
    <message>
        <source>One flat network</source>
        <translation>单个扁平网络</translation>
    </message>
    <message>
        <source>Elimination, drops %1</source>
        <translation>逐轮淘汰，每轮去%1个</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ui::TaskWords</name>
    <message>
        <source>an %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>has a loop</source>
        <translation>有环</translation>
    </message>
    <message>
        <source>is even</source>
        <translation>是偶数</translation>
    </message>
    <message>
        <source>has a straight stroke</source>
        <translation>有直笔画</translation>
    </message>
    <message>
        <source>is an animal</source>
        <translation>是动物</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>会飞</translation>
    </message>
    <message>
        <source>has wheels</source>
        <translation>有轮子</translation>
    </message>
    <message>
        <source>lives in water</source>
        <translation>生活在水中</translation>
    </message>
    <message>
        <source>%1 has one</source>
        <translation>%1有</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1没有</translation>
    </message>
    <message>
        <source>%1 has some</source>
        <translation>%1有</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1是</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <translation>%1不是</translation>
    </message>
    <message>
        <source>%1 does</source>
        <translation>%1确实如此</translation>
    </message>
    <message>
        <source>%1 does not</source>
        <translation>%1并非如此</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>slant</source>
        <translation>倾斜度</translation>
    </message>
    <message>
        <source>stroke width</source>
        <translation>笔画宽度</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 degrees</source>
        <translation>%1度</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1像素</translation>
    </message>
    <message>
        <source>Is it an animal or a vehicle?</source>
        <translation>是动物还是交通工具？</translation>
    </message>
    <message>
        <source>Is it a digit at all?</source>
        <translation>究竟是不是数字？</translation>
    </message>
    <message>
        <source>Is it one of the classes at all?</source>
        <translation>究竟是不是这些类别之一？</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>交通工具</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他东西</translation>
    </message>
</context>
<context>
    <name>ui::Tasks</name>
    <message>
        <source>predicted properties</source>
        <translation>预测的属性</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
</context>
<context>
    <name>ui::TeachContent</name>
    <message>
        <source>Class %1</source>
        <translation>类别%1</translation>
    </message>
</context>
<context>
    <name>ui::TeachPane</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add none of these</source>
        <translation>添加“都不是”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation>保存模型…</translation>
    </message>
    <message>
        <source>Your own classes</source>
        <translation>自定义类别</translation>
    </message>
    <message>
        <source>Leaving out each example in turn: %1 of %2</source>
        <translation>逐个留出示例：%1/%2</translation>
    </message>
    <message>
        <source>Reading files: %1 of %2</source>
        <translation>正在读取文件：%1/%2</translation>
    </message>
    <message>
        <source>More commands for your own classes</source>
        <translation>自定义类别的更多命令</translation>
    </message>
    <message>
        <source>Open or save examples, or start again</source>
        <translation>打开或保存示例，或重新开始</translation>
    </message>
    <message>
        <source>Leave your own classes</source>
        <translation>退出自定义类别</translation>
    </message>
    <message>
        <source>Return to the model and the drawing from before. Your classes are kept. (Ctrl+Shift+Y)</source>
        <translation>回到之前的模型和绘图。你的类别会保留。（Ctrl+Shift+Y）</translation>
    </message>
    <message>
        <source>Add a class, %1 at most</source>
        <translation>添加类别，最多%1个</translation>
    </message>
    <message>
        <source>Add a class for everything else. Runoff adds scribbles to its examples.</source>
        <translation>为其他一切添加一个类别。Runoff 会向其示例中加入涂鸦。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save a model that knows your classes. The file holds no drawings.</source>
        <translation>保存认识你的类别的模型。文件不含绘图。</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
    <message>
        <source>Open folder of examples…</source>
        <translation>打开示例文件夹…</translation>
    </message>
    <message>
        <source>Save examples…</source>
        <translation>保存示例…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each class</source>
        <translation>打开每个类别各有一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Save examples in a new folder</source>
        <translation>将示例保存到新文件夹</translation>
    </message>
    <message>
        <source>my-classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>我的类别</translation>
    </message>
</context>
<context>
    <name>ui::TeachSession</name>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开模型。</translation>
    </message>
    <message>
        <source>The classes of the previous session are being read. Try again in a moment.</source>
        <translation>正在读取上次会话的类别。请稍后再试。</translation>
    </message>
    <message>
        <source>There are already %1 classes, the most that can be taught.</source>
        <translation>已有%1个类别，这是可教的最大数目。</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add none of these</source>
        <translation>添加“都不是”</translation>
    </message>
    <message>
        <source>Remove class %1</source>
        <translation>移除类别%1</translation>
    </message>
    <message>
        <source>A class needs a name. %1 keeps its name.</source>
        <translation>类别需要名称。%1保留原名。</translation>
    </message>
    <message>
        <source>There is already a class %1. %2 keeps its name.</source>
        <translation>已有名为%1的类别。%2保留原名。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将%1重命名为%2</translation>
    </message>
    <message>
        <source>There are already %1 examples, the most that can be taught.</source>
        <translation>已有%1个示例，这是可教的最大数目。</translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw an example of %1 first.</source>
        <translation>画布是空的。请先画一个%1的示例。</translation>
    </message>
    <message>
        <source>Add example of %1</source>
        <translation>添加%1的示例</translation>
    </message>
    <message>
        <source>Remove example of %1</source>
        <translation>移除%1的示例</translation>
    </message>
    <message>
        <source>Remove examples of %1</source>
        <translation>移除%1的多个示例</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Other files are being read. Wait until they are complete.</source>
        <translation>正在读取其他文件。请等待其完成。</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 files were read; %2 were left out, because at most %3 examples can be taught.</source>
        <translation>
            <numerusform>已读取前%1个文件；略去%2个，因为最多可教%3个示例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>%1 problems, the first: %2</source>
        <translation>%1个问题，第一个：%2</translation>
    </message>
    <message>
        <source>No drawings or pictures were found.</source>
        <translation>未找到绘图或图片。</translation>
    </message>
    <message>
        <source>Saved the examples in %1</source>
        <translation>示例已保存到%1</translation>
    </message>
    <message>
        <source>Wait until the classes are taught.</source>
        <translation>请等待类别学习完成。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存%1</translation>
    </message>
    <message>
        <source>Cannot keep the classes for the next session: %1</source>
        <translation>无法为下次会话保留类别：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n files have no ink</source>
        <translation>
            <numerusform>%n个文件没有墨迹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n examples</source>
        <translation>
            <numerusform>添加%n个示例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders were left out, because at most %1 classes can be taught.</source>
        <translation>
            <numerusform>略去了%n个文件夹，因为最多只能教%1个类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n examples</source>
        <translation>
            <numerusform>已添加%n个示例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeachStore</name>
    <message>
        <source>Cannot read the classes of the previous session. They are now in %1: %2</source>
        <translation>无法读取上次会话的类别。它们现在位于%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the examples of the previous session cannot be read; the others are back: %1</source>
        <translation>
            <numerusform>上次会话的示例中有%n个无法读取；其余已恢复：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeachTrainer</name>
    <message>
        <source>My classes (not saved)</source>
        <translation>我的类别（未保存）</translation>
    </message>
</context>
<context>
    <name>ui::TeachWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation>示例太少，无法判断</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1%至%2%</translation>
    </message>
    <message>
        <source>Name a class, draw an example, and press Add, or drop pictures on the class.</source>
        <translation>给类别命名，画一个示例，然后点击“添加”；也可将图片拖放到类别上。</translation>
    </message>
    <message>
        <source>Draw to test, or add the drawing to its class.</source>
        <translation>画一个来测试，或将绘图添加到它的类别。</translation>
    </message>
    <message>
        <source>The strategies learn when two classes have an example.</source>
        <translation>两个类别有了示例，各策略就开始学习。</translation>
    </message>
    <message>
        <source>The strategies learn when two classes besides none of these have an example.</source>
        <translation>除“都不是”外，两个类别有了示例，各策略就开始学习。</translation>
    </message>
    <message>
        <source>Only %1 has examples. The strategies learn when a second class has one.</source>
        <translation>只有%1有示例。第二个类别有了示例，各策略就开始学习。</translation>
    </message>
    <message>
        <source>Learned %1 in %2 s.</source>
        <translation>%2秒学习了%1。</translation>
    </message>
    <message>
        <source>%1 has no examples yet; it takes part when it has one.</source>
        <translation>%1还没有示例；有了示例才会参加学习。</translation>
    </message>
    <message>
        <source>%1 classes have no examples yet.</source>
        <translation>有%1个类别还没有示例。</translation>
    </message>
    <message>
        <source>no examples yet</source>
        <translation>还没有示例</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1判为%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>留出时：%1</translation>
    </message>
    <message>
        <source>The only example of its class. %1</source>
        <translation>该类唯一的示例。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n个示例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeacherPages</name>
    <message>
        <source>Teacher&apos;s page</source>
        <translation>教师页</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>教学目标</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第%1步</translation>
    </message>
    <message>
        <source>(no text for the class)</source>
        <translation>（没有课堂文字）</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>This step cannot be shown: %1</source>
        <translation>此步无法显示：%1</translation>
    </message>
    <message>
        <source>Do and say</source>
        <translation>做什么、说什么</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>As in step %1</source>
        <translation>同第%1步</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮住</translation>
    </message>
    <message>
        <source>The class does not see the answers until you reveal them.</source>
        <translation>揭晓之前，全班看不到答案。</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>未检查：%1</translation>
    </message>
    <message>
        <source>Not true with this model: %1</source>
        <translation>对此模型不成立：%1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1（正确）</translation>
    </message>
    <message>
        <source>There is no single right answer.</source>
        <translation>没有唯一正确的答案。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>可能出的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeacherWords</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source> unsure</source>
        <translation> 不确定</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>network input</source>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>ui::TrainForm</name>
    <message>
        <source>Training settings</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the model file: letters, digits, dots and hyphens.</source>
        <translation>模型文件的名称：字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name of the model in the window.</source>
        <translation>模型在窗口中的名称。</translation>
    </message>
</context>
<context>
    <name>ui::TrainPresets</name>
    <message>
        <source>One softmax</source>
        <translation>仅 softmax</translation>
    </message>
    <message>
        <source>Every 4th image and one network, to watch the filters develop</source>
        <translation>每4张图像取一张，一个网络，观察卷积核的形成</translation>
    </message>
    <message>
        <source>Like the included model</source>
        <translation>与自带模型相同</translation>
    </message>
    <message>
        <source>All images with augmentation, the epochs of digits-lenet</source>
        <translation>全部图像，带数据增强，周期数同 digits-lenet</translation>
    </message>
    <message>
        <source>Your preset</source>
        <translation>你的预设</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>初步了解</translation>
    </message>
    <message>
        <source>Every 12th image and few epochs, for a first result of all strategies</source>
        <translation>每 12 张图像取一张，周期数少，快速得到所有策略的初步结果</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>All images and one small softmax network: 99 % on MNIST after a few seconds</source>
        <translation>全部图像和一个小型 softmax 网络：几秒钟后在 MNIST 上达到 99 %</translation>
    </message>
</context>
<context>
    <name>ui::TrainWords</name>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约%1秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约%1分钟</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约%1小时%2分钟</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>Head of the classes %1</source>
        <translation>类别%1的分类头</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>every class name is a number</source>
        <translation>每个类别名称都是数字</translation>
    </message>
    <message>
        <source>every class name is a single character</source>
        <translation>每个类别名称都是单个字符</translation>
    </message>
    <message>
        <source>the images are drawings on an empty background</source>
        <translation>图像是空白背景上的绘图</translation>
    </message>
    <message>
        <source>the images have an empty border</source>
        <translation>图像的边缘是空的</translation>
    </message>
    <message>
        <source>the images are in colour</source>
        <translation>图像是彩色的</translation>
    </message>
    <message>
        <source>the images are grayscale and fill their frame</source>
        <translation>图像是灰度的，且充满画面</translation>
    </message>
    <message>
        <source>rotated by up to %1°</source>
        <translation>最多旋转%1°</translation>
    </message>
    <message>
        <source>shifted by up to %1 pixels</source>
        <translation>最多平移%1像素</translation>
    </message>
    <message>
        <source>scaled by up to %1 %</source>
        <translation>最多缩放%1%</translation>
    </message>
    <message>
        <source>slanted by up to %1</source>
        <translation>最多倾斜%1</translation>
    </message>
    <message>
        <source>stroke width changed in %1 % of the images</source>
        <translation>%1%的图像改变笔画宽度</translation>
    </message>
    <message>
        <source>coarser pixels in %1 % of the images</source>
        <translation>%1%的图像像素变粗</translation>
    </message>
    <message>
        <source>drawings with changed strokes</source>
        <translation>绘图的笔画有改变</translation>
    </message>
    <message>
        <source>half of the images mirrored</source>
        <translation>一半图像镜像</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Custom rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1, because %2: %3.</source>
        <translation>%1，因为%2：%3。</translation>
    </message>
    <message>
        <source>%1 Runoff never mirrors digits, so it ignores flip.</source>
        <translation>%1 Runoff 从不镜像数字，因此忽略 flip。</translation>
    </message>
    <message>
        <source>%1 No mirroring.</source>
        <translation>%1 不做镜像。</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1，周期%2/%3</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>正在准备图像…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还需%1</translation>
    </message>
    <message>
        <source>Calibrating on the held-out images…</source>
        <translation>正在用留出图像校准…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring: %1 of %2 test images</source>
        <translation>
            <numerusform>正在测量：%1/%2张测试图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the features of all images for the heads…</source>
        <translation>正在为分类头计算所有图像的特征…</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失%1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1张图像/秒</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3: loss %4, accuracy %5</source>
        <translation>%1，周期%2/%3：损失%4，准确率%5</translation>
    </message>
    <message numerus="yes">
        <source>%1 held-out images</source>
        <translation>
            <numerusform>%1张留出图像</numerusform>
        </translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>留出图像</translation>
    </message>
    <message>
        <source>; on %1: loss %2, accuracy %3</source>
        <translation>；%1：损失%2，准确率%3</translation>
    </message>
</context>
<context>
    <name>ui::TrainWorkspace</name>
    <message>
        <source>Cancel training</source>
        <translation>取消训练</translation>
    </message>
    <message>
        <source>Keep the result of this training?</source>
        <translation>要保留这次训练的结果吗？</translation>
    </message>
    <message>
        <source>If you keep it, you can resume from the last complete epoch. The training continues while this dialog is open.</source>
        <translation>如果保留，可以从最后一个完整的周期继续。此对话框打开时，训练照常进行。</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>停止并放弃</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Filters and features</source>
        <translation>卷积核与特征</translation>
    </message>
    <message>
        <source>Stopped. The result is kept.</source>
        <translation>已停止。结果已保留。</translation>
    </message>
    <message>
        <source>Stopped. No result is kept.</source>
        <translation>已停止。未保留结果。</translation>
    </message>
    <message>
        <source>Choose a data set first.</source>
        <translation>请先选择数据集。</translation>
    </message>
    <message>
        <source>An unfinished training cannot be read and is ignored: %1</source>
        <translation>一项未完成的训练无法读取，已忽略：%1</translation>
    </message>
    <message>
        <source>Finished %1 in %2, but the model could not be saved.</source>
        <translation>%1已训练完成，用时%2，但模型无法保存。</translation>
    </message>
    <message>
        <source>Finished %1 in %2. Saved as %3</source>
        <translation>%1已训练完成，用时%2。已保存为%3</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedList</name>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1, stopped in %2</source>
        <translation>%1，停在%2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume the training of %1</source>
        <translation>继续%1的训练</translation>
    </message>
    <message>
        <source>Resume from the last complete epoch</source>
        <translation>从最后一个完整的周期继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the training of %1</source>
        <translation>放弃%1的训练</translation>
    </message>
    <message>
        <source>Delete the saved epochs of this training</source>
        <translation>删除此训练已保存的周期</translation>
    </message>
    <message numerus="yes">
        <source>%n more unfinished trainings appear when these are finished or discarded.</source>
        <translation>
            <numerusform>完成或放弃这些训练后，还会显示%n个未完成的训练。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerdictWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: for %2, %3.</source>
        <translation>%1：就%2而言，%3。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>没有打开的模型</translation>
    </message>
    <message>
        <source>DDAG: first class against last, the loser is out</source>
        <translation>DDAG：首尾类别对决，败者出局</translation>
    </message>
    <message>
        <source>DDAG: first against last</source>
        <translation>DDAG：首尾对决</translation>
    </message>
    <message>
        <source>all say %1</source>
        <translation>全部投%1</translation>
    </message>
    <message>
        <source>%1 none</source>
        <translation>%1票投“无”</translation>
    </message>
    <message>
        <source>%1 both</source>
        <translation>%1票投两者</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1个类别</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>after the first: one 9</comment>
        <translation>%1票投%2</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1票投%2</translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation>%1票投%2</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message numerus="yes">
        <source>%1 ballots</source>
        <translation>
            <numerusform>%1张选票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · updated while you draw</source>
        <translation>%1 · 随绘制更新</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>作答用时%1</translation>
    </message>
    <message>
        <source>Both in %1</source>
        <translation>两者共用时%1</translation>
    </message>
    <message>
        <source>All %1 in %2</source>
        <translation>%1种策略共用时%2</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <comment>Softmax says 4</comment>
        <translation>%1判为%2</translation>
    </message>
</context>
<context>
    <name>ui::WhyControls</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>改动种类</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Choose how evidence is computed</source>
        <translation>选择证据的计算方法</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Choose the strategy that is explained</source>
        <translation>选择要解释的策略</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose the class that is explained</source>
        <translation>选择要解释的类别</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>另一类别</translation>
    </message>
    <message>
        <source>Choose the class to compare with</source>
        <translation>选择用来比较的类别</translation>
    </message>
    <message>
        <source>Show the ink that speaks for and against a class</source>
        <translation>显示支持和反对某个类别的墨迹</translation>
    </message>
    <message>
        <source>Show the smallest change of the drawing that changes the answer</source>
        <translation>显示使答案改变的最小绘图改动</translation>
    </message>
    <message>
        <source>Show the part to erase</source>
        <translation>显示要擦除的部分</translation>
    </message>
    <message>
        <source>Show the stroke to add</source>
        <translation>显示要添加的笔画</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Change the drawing. Undo restores it.</source>
        <translation>改动绘图。撤销可恢复。</translation>
    </message>
    <message>
        <source>Automatic: the class of the answer</source>
        <translation>自动：答案的类别</translation>
    </message>
    <message>
        <source>Automatic: the nearest class</source>
        <translation>自动：最接近的类别</translation>
    </message>
    <message>
        <source>Automatic: any other answer</source>
        <translation>自动：任何其他答案</translation>
    </message>
    <message>
        <source>why %1</source>
        <translation>为何%1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>evidence of one class</comment>
        <translation>单独</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非%1</translation>
    </message>
    <message>
        <source>rather than %1</source>
        <translation>而非%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>变为%1</translation>
    </message>
    <message>
        <source>to any answer</source>
        <translation>变为任意答案</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Only strokes can be changed. This is a picture.</source>
        <translation>只能改动笔画。这是图片。</translation>
    </message>
    <message>
        <source>Trying changes…</source>
        <translation>正在尝试改动…</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
    <message>
        <source>Colours show which ink speaks for the answer, and which against it.</source>
        <translation>颜色显示哪些墨迹支持答案，哪些反对。</translation>
    </message>
    <message>
        <source>Evidence: which pixels of the network input raise or lower the margin, the difference of logits by which a strategy decides between two classes. Change: the shortest part of the line to erase, or the shortest stroke to add, so that the answer changes.</source>
        <translation>证据：网络输入的哪些像素增大或减小间隔，即策略在两个类别之间作决定所依据的 logit 之差。改动：擦除最短的一段线条，或添加最短的笔画，使答案改变。</translation>
    </message>
</context>
<context>
    <name>ui::WhyWords</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>All other answers stay.</source>
        <translation>其他答案都不变。</translation>
    </message>
    <message>
        <source>All other answers change, too.</source>
        <translation>其他答案也都改变。</translation>
    </message>
    <message>
        <source>Other answers that change: %1.</source>
        <translation>改变的其他答案：%1。</translation>
    </message>
    <message>
        <source>Answers that stay: %1.</source>
        <translation>不变的答案：%1。</translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation>为什么是这个答案？</translation>
    </message>
    <message>
        <source>the ink that speaks for and against a class</source>
        <translation>支持和反对某个类别的墨迹</translation>
    </message>
    <message>
        <source>the smallest change that changes the answer</source>
        <translation>使答案改变的最小改动</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Gradient times input: how much the margin changes with each pixel, times its ink</source>
        <translation>梯度乘输入：间隔随每个像素变化的幅度，乘以该像素的墨迹</translation>
    </message>
    <message>
        <source>Occlusion: how much of the margin is lost when a patch of 5 × 5 pixels is covered</source>
        <translation>遮挡：盖住 5 × 5 像素的小块时，间隔损失多少</translation>
    </message>
    <message>
        <source>%1: %2 rather than %3</source>
        <translation>%1：%2而非%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>logit of %1 minus logit of %2</source>
        <translation>%1的 logit 减去%2的 logit</translation>
    </message>
    <message>
        <source>the duel of %1 and %2</source>
        <translation>%1与%2的对决</translation>
    </message>
    <message>
        <source>the sum of all duels of %1</source>
        <translation>%1的所有对决之和</translation>
    </message>
    <message>
        <source>%1 against %2 in the round of %3 classes</source>
        <translation>%3类一轮中%1对%2</translation>
    </message>
    <message>
        <source>%1 against %2 in the round of %3</source>
        <translation>%3一轮中%1对%2</translation>
    </message>
    <message>
        <source>logit of %1</source>
        <translation>%1的 logit</translation>
    </message>
    <message>
        <source>the nodes that separate %1 and %2, summed over all trees</source>
        <translation>分开%1与%2的节点，对所有树求和</translation>
    </message>
    <message>
        <source>the bits in which %1 and %2 differ</source>
        <translation>%1与%2不同的各位</translation>
    </message>
    <message>
        <source>all bits of %1</source>
        <translation>%1的所有位</translation>
    </message>
    <message>
        <source>the gate: the branch of %1 against another one</source>
        <translation>门控：%1的分支对另一分支</translation>
    </message>
    <message>
        <source>margin %1 logits</source>
        <translation>间隔%1 logit</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>支持%1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>反对%1</translation>
    </message>
    <message>
        <source>%1. Margin: %2 logits, %3. %4 of the evidence is %5.</source>
        <translation>%1。间隔：%2 logit，%3。%4的证据%5。</translation>
    </message>
    <message>
        <source>Add a stroke of %1 % of the line: %2 says %3 instead of %4.</source>
        <translation>添加长度为线条%1%的一笔：%2判为%3，不再判为%4。</translation>
    </message>
    <message>
        <source>Erase two parts, %1 % of the line: %2 says %3 instead of %4.</source>
        <translation>擦除两段，共占线条的%1%：%2判为%3，不再判为%4。</translation>
    </message>
    <message>
        <source>Erase %1 % of the line: %2 says %3 instead of %4.</source>
        <translation>擦除线条的%1%：%2判为%3，不再判为%4。</translation>
    </message>
    <message>
        <source>No single part changes the answer. Tried: %1 erased parts, %2 added strokes.</source>
        <translation>没有单独一处能改变答案。已尝试：擦除%1处，添加%2笔。</translation>
    </message>
    <message>
        <source>Erase a part</source>
        <translation>擦除一段</translation>
    </message>
    <message>
        <source>Add a stroke</source>
        <translation>添加一笔</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>threshold %1</source>
        <translation>阈值%1</translation>
    </message>
    <message>
        <source>thresholds %1 to %2</source>
        <translation>阈值%1至%2</translation>
    </message>
    <message numerus="yes">
        <source>trained on %1 images</source>
        <translation>
            <numerusform>用%1张图像训练</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>用%1训练</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>十二</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1个类别</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>未绘制</translation>
    </message>
    <message>
        <source>open a model</source>
        <translation>请打开模型</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>请画一个数字</translation>
    </message>
    <message>
        <source>draw or open a picture</source>
        <translation>请绘制或打开图片</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in colour, cropped to the central square.</source>
        <translation>%1，彩色，裁剪为中央正方形。</translation>
    </message>
    <message>
        <source>%1, the whole canvas scaled to fit.</source>
        <translation>%1，整个画布缩放至合适大小。</translation>
    </message>
    <message>
        <source>%1, ink scaled to %2&#xa0;×&#xa0;%2, centred by its centre of mass.</source>
        <translation>%1，墨迹缩放到%2&#xa0;×&#xa0;%2，按质心居中。</translation>
    </message>
    <message>
        <source>%1, ink scaled to %2&#xa0;×&#xa0;%2, centred.</source>
        <translation>%1，墨迹缩放到%2&#xa0;×&#xa0;%2，居中。</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1误为%2</translation>
    </message>
    <message>
        <source>Not normalized:</source>
        <translation>未归一化：</translation>
    </message>
    <message>
        <source>Normalized:</source>
        <translation>归一化：</translation>
    </message>
</context>
<context>
    <name>ui::WorksheetWords</name>
    <message>
        <source>Worksheet</source>
        <translation>学习单</translation>
    </message>
    <message>
        <source>This lesson has no written tasks.</source>
        <translation>本课程没有书面任务。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>你的绘图</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>ui::WriterField</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Writers found</source>
        <translation>找到的书写者</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Shows only the images of one writer. Type a part of the name to search.</source>
        <translation>只显示一名书写者的图像。输入名称的一部分可搜索。</translation>
    </message>
</context>
<context>
    <name>ui::WritersModel</name>
    <message>
        <source>%1: click to see the images</source>
        <translation>%1：点击查看图像</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对数</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>ui::WritersPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation>另存为 CSV 文件…</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>适配模型…</translation>
    </message>
    <message>
        <source>The writers and their accuracy appear after an evaluation.</source>
        <translation>评估后显示各书写者及其准确率。</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>策略(&amp;Y)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Select a writer to see the images. Click a column title to sort.</source>
        <translation>选择书写者可查看其图像。点击列标题可排序。</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>将表格复制为文本</translation>
    </message>
    <message>
        <source>Let the model learn from half of these writers, and test it on the other half</source>
        <translation>让模型学习其中一半书写者的笔迹，用另一半测试</translation>
    </message>
    <message>
        <source>Hardest writers</source>
        <translation>最难的书写者</translation>
    </message>
    <message numerus="yes">
        <source>%1 writers, %2 of them without a mistake</source>
        <translation>
            <numerusform>%1名书写者，其中%2名没有错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save accuracy of the writers</source>
        <translation>保存各书写者的准确率</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
</TS>
