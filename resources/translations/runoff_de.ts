<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Kind of pictures</source>
        <translation>Art der Bilder</translation>
    </message>
    <message>
        <source>flat is one network. If the gate can reject pictures, flat has an additional class &quot;none of them&quot;, which it learns from the same pictures as the gate. The cost of cascade is that of all its networks. &quot;networks asked&quot; is the mean number of networks that ran for a picture. &quot;gate wrong&quot; is the share of pictures that the gate sent to a branch without the right answer. The gate is a small network. A program draws the pictures of no class, with different seeds for training and test.</source>
        <translation>flat ist ein Netz. Wenn das Gate Bilder zurückweisen kann, hat flat eine zusätzliche Klasse „keine davon“, die es aus denselben Bildern lernt wie das Gate. Die Kosten von cascade sind die aller seiner Netze. „Gefragte Netze“ ist die mittlere Zahl der Netze, die für ein Bild gelaufen sind. „Gate falsch“ ist der Anteil der Bilder, die das Gate in einen Zweig ohne die richtige Antwort geschickt hat. Das Gate ist ein kleines Netz. Ein Programm zeichnet die Bilder ohne Klasse, mit verschiedenen Seeds für Training und Test.</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Größe des Codes</translation>
    </message>
    <message>
        <source>class-pca and class-autoencoder have one model for each class, trained on the images of this class only. A model describes an image by a few numbers and reconstructs it; the class with the smallest error is the answer. Softmax and specialists do not depend on the size of the code. Autoencoders train for the epochs of the heads. The ROC areas are probabilities that a test image is more certain than a picture of no class; the models of one class are certain if the smallest error is small.</source>
        <translation>class-pca und class-autoencoder haben für jede Klasse ein Modell, das nur mit den Bildern dieser Klasse trainiert ist. Ein Modell beschreibt ein Bild durch wenige Zahlen und rekonstruiert es; die Klasse mit dem kleinsten Fehler ist die Antwort. Softmax und Spezialisten hängen nicht von der Größe des Codes ab. Autoencoder trainieren so viele Epochen wie die Köpfe. Die ROC-Flächen sind Wahrscheinlichkeiten, dass ein Testbild sicherer ist als ein Bild ohne Klasse; die Modelle einer Klasse sind sicher, wenn der kleinste Fehler klein ist.</translation>
    </message>
    <message>
        <source>&quot;heads asked&quot; is the mean number of heads that are evaluated for a picture. On shared features, a head costs almost nothing compared with the trunk, so the saving matters for heads that are separate networks.</source>
        <translation>„Gefragte Köpfe“ ist die mittlere Zahl der Köpfe, die für ein Bild ausgewertet werden. Auf gemeinsamen Merkmalen kostet ein Kopf fast nichts im Vergleich zum Rumpf; die Ersparnis zählt also bei Köpfen, die eigene Netze sind.</translation>
    </message>
    <message>
        <source>Epochs of the heads</source>
        <translation>Epochen der Köpfe</translation>
    </message>
    <message>
        <source>All heads of a trial are trained once, and measured after each of these numbers of epochs. &quot;Stopped on held-out images&quot; is the number with the highest accuracy on the held-out images, separately for each strategy and trial; its updates include those after the stop. trunk-longer is the output layer that the trunk was trained with, trained further on the same features as the heads.</source>
        <translation>Alle Köpfe eines Versuchs werden einmal trainiert und nach jeder dieser Epochenzahlen gemessen. „Gestoppt auf zurückgehaltenen Bildern“ ist die Zahl mit der höchsten Genauigkeit auf den zurückgehaltenen Bildern, getrennt für jede Strategie und jeden Versuch; die Aktualisierungen enthalten auch die nach dem Stopp. trunk-longer ist die Ausgabeschicht, mit der der Rumpf trainiert wurde, weitertrainiert auf denselben Merkmalen wie die Köpfe.</translation>
    </message>
    <message>
        <source>Images kept of every second class</source>
        <translation>Behaltene Bilder jeder zweiten Klasse</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Task weights of the networks for all tasks: class {0}, attributes {1}, quantities {2}</source>
        <translation>Gewichte der Aufgaben in den Netzen für alle Aufgaben: Klasse {0}, Eigenschaften {1}, Größen {2}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>alone consists of three networks: one for the class, one for all attributes and one for all quantities. together is one network for all tasks, with as many updates as each of the three. together-work gets as many updates as the three together. All networks have the same layers, initial weights and batches. An attribute is a property of the class, even if a single image looks different. A program measures the true quantities in the image. An answer is right if it is within the tolerance in the name of its row. The mean absolute error has the same unit.</source>
        <translation>alone besteht aus drei Netzen: eines für die Klasse, eines für alle Eigenschaften und eines für alle Größen. together ist ein Netz für alle Aufgaben, mit so vielen Aktualisierungen wie jedes der drei. together-work bekommt so viele Aktualisierungen wie die drei zusammen. Alle Netze haben dieselben Schichten, Anfangsgewichte und Batches. Eine Eigenschaft gehört zur Klasse, auch wenn ein einzelnes Bild anders aussieht. Ein Programm misst die wahren Größen im Bild. Eine Antwort ist richtig, wenn sie innerhalb der Toleranz im Namen ihrer Zeile liegt. Der mittlere absolute Fehler hat dieselbe Einheit.</translation>
    </message>
    <message>
        <source>The classes arrive in pairs: first classes 0 and 1, then 2 and 3, and so on. Each network trains for the epochs of the plan on the images of one pair, and then goes on with the next, without the earlier images. The measure is the accuracy on the test images of all classes at the end. all-at-once is a softmax network that has all images from the start. class-pca and class-autoencoder have one model for each class, which later classes do not change.</source>
        <translation>Die Klassen kommen paarweise: zuerst die Klassen 0 und 1, dann 2 und 3 und so weiter. Jedes Netz trainiert so viele Epochen, wie der Plan nennt, mit den Bildern eines Paars und macht dann mit dem nächsten weiter, ohne die früheren Bilder. Gemessen wird am Ende die Genauigkeit auf den Testbildern aller Klassen. all-at-once ist ein Softmax-Netz, das von Anfang an alle Bilder hat. class-pca und class-autoencoder haben für jede Klasse ein Modell, das spätere Klassen nicht verändern.</translation>
    </message>
    <message>
        <source>The measure is the share of pictures for which the answer is the only class of the training. A high stated probability does not show knowledge, because the networks never had to distinguish classes.</source>
        <translation>Gemessen wird der Anteil der Bilder, für die die Antwort die einzige Klasse des Trainings ist. Eine hohe angegebene Wahrscheinlichkeit zeigt kein Wissen, weil die Netze nie Klassen unterscheiden mussten.</translation>
    </message>
    <message>
        <source>Each contestant is one network, trained from scratch on the same images in the same order, with the same layers except for its outputs. one-vs-one has a tanh output for each pair of classes, with the target 0 for images of other classes; one-vs-one-masked does not learn from them. Both answer with the class whose outputs have the highest sum. sigmoid-start is sigmoid with the biases -log(K - 1) at the start. The ROC areas are probabilities that a test image is more certain than a picture of no class.</source>
        <translation>Jeder Teilnehmer ist ein Netz, von Grund auf trainiert mit denselben Bildern in derselben Reihenfolge und mit denselben Schichten bis auf die Ausgaben. one-vs-one hat für jedes Paar von Klassen eine tanh-Ausgabe, mit dem Ziel 0 für Bilder anderer Klassen; one-vs-one-masked lernt nicht aus ihnen. Beide antworten mit der Klasse, deren Ausgaben die höchste Summe haben. sigmoid-start ist sigmoid mit dem Bias -log(K - 1) zu Beginn. Die ROC-Flächen sind Wahrscheinlichkeiten, dass ein Testbild sicherer ist als ein Bild ohne Klasse.</translation>
    </message>
    <message>
        <source> in several widths</source>
        <translation> in mehreren Breiten</translation>
    </message>
    <message>
        <source>Width of the specialists</source>
        <translation>Breite der Spezialisten</translation>
    </message>
    <message>
        <source>one-network-parameters is one network with about as many parameters as all specialists together. one-network-work is as wide as one specialist; it trains for the epochs of all specialists together, which is the same work. Work is reproducible; the measured times are in the cost table.</source>
        <translation>one-network-parameters ist ein Netz mit etwa so vielen Parametern wie alle Spezialisten zusammen. one-network-work ist so breit wie ein Spezialist; es trainiert so viele Epochen wie alle Spezialisten zusammen, also mit derselben Arbeit. Die Arbeit ist wiederholbar; die gemessenen Zeiten stehen in der Tabelle der Kosten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Untuned heads have the learning rate and the epochs of the plan. Tuned heads have those with the highest accuracy on the held-out images, separately for each strategy and trial, out of the same candidates. The test images are used once, for the chosen heads. The updates are those of the last training, not those of the search.</source>
        <translation>Nicht abgestimmte Köpfe haben die Lernrate und die Epochen des Plans. Abgestimmte Köpfe haben die mit der höchsten Genauigkeit auf den zurückgehaltenen Bildern, getrennt für jede Strategie und jeden Versuch, aus denselben Kandidaten. Die Testbilder werden einmal verwendet, für die gewählten Köpfe. Die Aktualisierungen sind die des letzten Trainings, nicht die der Suche.</translation>
    </message>
    <message>
        <source>Threshold: keeps {0} % of the held-out images; fitted for each strategy</source>
        <translation>Schwelle: behält {0} % der zurückgehaltenen Bilder; für jede Strategie angepasst</translation>
    </message>
    <message>
        <source>The measure is the share of rejected pictures. The confidence of a strategy is the highest probability that it states. The ROC area is the probability that a test image has a higher confidence than such a picture, without a fixed threshold; .5 means guessing. &quot;Refused at matched rate&quot; is the share of rejected pictures at the threshold that keeps the same share of the test images for every strategy. A program draws letters, symbols and invented characters from lines and arcs, and noise is uniform; people draw differently. The letters are 14 glyphs and the symbols 12, with variations; every invented character is another one. multi-label has a separate network, trained on canvases with no, one or two objects. It is the only strategy that is trained on pictures without an object; these are drawn like the scribbles, so that its result on scribbles does not carry over.</source>
        <translation>Gemessen wird der Anteil der zurückgewiesenen Bilder. Die Konfidenz einer Strategie ist die höchste Wahrscheinlichkeit, die sie angibt. Die ROC-Fläche ist die Wahrscheinlichkeit, dass ein Testbild eine höhere Konfidenz hat als ein solches Bild, ohne feste Schwelle; 0,5 heißt Raten. „Zurückgewiesen bei gleicher Quote“ ist der Anteil der zurückgewiesenen Bilder bei der Schwelle, die für jede Strategie denselben Anteil der Testbilder behält. Ein Programm zeichnet Buchstaben, Symbole und erfundene Zeichen aus Linien und Bögen, und Rauschen ist gleichverteilt; Menschen zeichnen anders. Die Buchstaben sind 14 Zeichen und die Symbole 12, mit Abwandlungen; jedes erfundene Zeichen ist ein anderes. multi-label hat ein eigenes Netz, trainiert mit Zeichenflächen mit keinem, einem oder zwei Objekten. Als einzige Strategie ist es mit Bildern ohne Objekt trainiert; diese sind gezeichnet wie die Kritzeleien, deshalb lässt sich sein Ergebnis bei Kritzeleien nicht übertragen.</translation>
    </message>
    <message>
        <source>none, because the contestants are whole networks</source>
        <translation>keine, weil die Teilnehmer ganze Netze sind</translation>
    </message>
    <message>
        <source>scratch (a separate network for each pair and subset, trained on the images of its classes, with its own start)</source>
        <translation>von Grund auf (ein eigenes Netz für jedes Paar und jede Teilmenge, trainiert mit den Bildern seiner Klassen, mit eigenem Start)</translation>
    </message>
    <message>
        <source>scratch (a separate network for each pair and subset, trained on the images of its classes)</source>
        <translation>von Grund auf (ein eigenes Netz für jedes Paar und jede Teilmenge, trainiert mit den Bildern seiner Klassen)</translation>
    </message>
    <message>
        <source>; softmax has {0} outputs</source>
        <translation>; Softmax hat {0} Ausgaben</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, all trained on the same batches of all images, with the dropout of the trunk&apos;s output)</source>
        <translation>gemeinsam (auf dem eingefrorenen Rumpf, alle trainiert mit denselben Batches aller Bilder, mit dem Dropout der Ausgabe des Rumpfs)</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, all trained on the same batches of all images, without dropout)</source>
        <translation>gemeinsam (auf dem eingefrorenen Rumpf, alle trainiert mit denselben Batches aller Bilder, ohne Dropout)</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, each trained on batches of the images of its classes, with the dropout of the trunk&apos;s output)</source>
        <translation>gemeinsam (auf dem eingefrorenen Rumpf, jeder trainiert mit Batches der Bilder seiner Klassen, mit dem Dropout der Ausgabe des Rumpfs)</translation>
    </message>
    <message>
        <source>shared (on the frozen trunk, each trained on batches of the images of its classes, without dropout)</source>
        <translation>gemeinsam (auf dem eingefrorenen Rumpf, jeder trainiert mit Batches der Bilder seiner Klassen, ohne Dropout)</translation>
    </message>
    <message>
        <source>Data: {0}, {1} training and {2} test images, checksum {3}</source>
        <translation>Daten: {0}, {1} Trainingsbilder und {2} Testbilder, Prüfsumme {3}</translation>
    </message>
    <message>
        <source>Classes: {0}; one training image in {1}, and of these stratified shares of {2}; all test images of these classes</source>
        <translation>Klassen: {0}; ein Trainingsbild von {1}, und davon geschichtete Anteile von {2}; alle Testbilder dieser Klassen</translation>
    </message>
    <message>
        <source>Classes: {0}; of the training images, stratified shares of {1}; all test images of these classes</source>
        <translation>Klassen: {0}; von den Trainingsbildern geschichtete Anteile von {1}; alle Testbilder dieser Klassen</translation>
    </message>
    <message>
        <source>{0}; specialists: {1}</source>
        <translation>{0}; Spezialisten: {1}</translation>
    </message>
    <message>
        <source>Network: {0}; Glorot uniform weights, biases 0, pixels in [0, 1], no augmentation</source>
        <translation>Netz: {0}; gleichverteilte Gewichte nach Glorot, Bias 0, Pixel in [0, 1], keine Augmentierung</translation>
    </message>
    <message>
        <source>Network: {0}; Glorot uniform weights, biases 0, pixels in [0, 1], augmentation {1}</source>
        <translation>Netz: {0}; gleichverteilte Gewichte nach Glorot, Bias 0, Pixel in [0, 1], Augmentierung {1}</translation>
    </message>
    <message>
        <source>Training: {0} epochs of batch {1}, heads {2} epochs of batch {3}</source>
        <translation>Training: {0} Epochen in Batches von {1}, Köpfe {2} Epochen in Batches von {3}</translation>
    </message>
    <message>
        <source>{0}, {1} with a learning rate of {2}; see below</source>
        <translation>{0}, {1} mit einer Lernrate von {2}; siehe unten</translation>
    </message>
    <message>
        <source>{0}, {1} with a constant learning rate of {2}; the same for all networks, without tuning</source>
        <translation>{0}, {1} mit der festen Lernrate {2}; dieselbe für alle Netze, ohne Abstimmung</translation>
    </message>
    <message>
        <source>Trials: {0} planned, {1} of {2} cells done; seeds {3}</source>
        <translation>Versuche: {0} geplant, {1} von {2} Zellen fertig; Seeds {3}</translation>
    </message>
    <message>
        <source>Heads: {0}</source>
        <translation>Köpfe: {0}</translation>
    </message>
    <message>
        <source>Precision: networks with convolutions train in bfloat16 with float32 weights, heads on stored features train in float32; all answers are computed in float32</source>
        <translation>Zahlenformat: Netze mit Faltungen trainieren in bfloat16 mit Gewichten in float32, Köpfe auf gespeicherten Merkmalen in float32; alle Antworten werden in float32 berechnet</translation>
    </message>
    <message>
        <source>Cross-validation: {0} folds of all images; trial i tests fold i and trains on the others, and every {0} trials the images are divided anew</source>
        <translation>Kreuzvalidierung: {0} Folds aller Bilder; Versuch i testet Fold i und trainiert mit den anderen, und alle {0} Versuche werden die Bilder neu aufgeteilt</translation>
    </message>
    <message>
        <source>Held-out images: {0} % of the training images, for temperatures and thresholds; test images did not affect any setting</source>
        <translation>Zurückgehaltene Bilder: {0} % der Trainingsbilder, für Temperaturen und Schwellen; Testbilder haben keine Einstellung beeinflusst</translation>
    </message>
    <message>
        <source>Levels: {0}</source>
        <translation>Stufen: {0}</translation>
    </message>
    <message>
        <source>In a trial, all strategies use the same images, and each network has its own initial weights, order of batches and dropout. Tests are paired by trial.</source>
        <translation>In einem Versuch nutzen alle Strategien dieselben Bilder, und jedes Netz hat eigene Anfangsgewichte, eine eigene Reihenfolge der Batches und eigenes Dropout. Die Tests sind nach Versuch gepaart.</translation>
    </message>
    <message>
        <source>In a trial, all strategies use the same images, and all networks have the same initial weights in layers of the same shape. Tests are paired by trial.</source>
        <translation>In einem Versuch nutzen alle Strategien dieselben Bilder, und alle Netze haben dieselben Anfangsgewichte in Schichten derselben Form. Die Tests sind nach Versuch gepaart.</translation>
    </message>
    <message>
        <source>The spread is that of the trials, which differ in test images, training images, initial weights and order of batches. The training images of different folds overlap, so the trials depend on each other: the paired t-test and the signed-rank test find differences too easily.</source>
        <translation>Die Streuung ist die der Versuche, die sich in Testbildern, Trainingsbildern, Anfangsgewichten und der Reihenfolge der Batches unterscheiden. Die Trainingsbilder verschiedener Folds überschneiden sich, deshalb hängen die Versuche voneinander ab: Der gepaarte t-Test und der Vorzeichen-Rang-Test finden Unterschiede zu leicht.</translation>
    </message>
    <message>
        <source>The spread is that of the trials, which differ in subset, initial weights and order of batches. The test images are the same in every trial, so the spread does not show the effect of other test images. The exact intervals of single accuracies (Clopper-Pearson, in the JSON) show it.</source>
        <translation>Die Streuung ist die der Versuche, die sich in Teilmenge, Anfangsgewichten und der Reihenfolge der Batches unterscheiden. Die Testbilder sind in jedem Versuch dieselben, deshalb zeigt die Streuung nicht die Wirkung anderer Testbilder. Die exakten Intervalle der einzelnen Genauigkeiten (Clopper-Pearson, im JSON) zeigen sie.</translation>
    </message>
    <message>
        <source>A p-value above {2} does not show that two strategies are equally good. P(worse / equal / better) are the probabilities that the true mean difference is below, in, or above the zone of practical equality, -{0} to +{0} points (Bayesian correlated t-test; Benavoli and others, JMLR 18, 2017), with the correlation {1} between trials.</source>
        <translation>Ein p-Wert über {2} zeigt nicht, dass zwei Strategien gleich gut sind. P(schlechter / gleich / besser) sind die Wahrscheinlichkeiten, dass der wahre mittlere Unterschied unter, in oder über der Zone praktischer Gleichheit von -{0} bis +{0} Punkten liegt (bayesscher t-Test für korrelierte Werte; Benavoli u. a., JMLR 18, 2017), mit der Korrelation {1} zwischen den Versuchen.</translation>
    </message>
    <message>
        <source>With the correlation 0, probabilities, p-values and intervals are statements about further trials of this experiment: other subsets of these training images, initial weights and orders, with the same test images. They are not statements about other data sets. Trials share training images (at 100 % all of them), so that for other training images the differences vary more.</source>
        <translation>Mit der Korrelation 0 sind Wahrscheinlichkeiten, p-Werte und Intervalle Aussagen über weitere Versuche dieses Experiments: andere Teilmengen dieser Trainingsbilder, andere Anfangsgewichte und Reihenfolgen, mit denselben Testbildern. Sie sind keine Aussagen über andere Datensätze. Die Versuche teilen sich Trainingsbilder (bei 100 % alle), deshalb schwanken die Unterschiede bei anderen Trainingsbildern stärker.</translation>
    </message>
    <message>
        <source>p (t) is the p-value of the paired t-test of the trials against {0}; p (Wilcoxon) is that of the exact signed-rank test. With n trials, the latter cannot be below 2 / 2^n ({1} for 3, {2} for 10). Holm&apos;s correction covers the strategies of one share and setting, not all shares. d_z is the mean difference divided by the standard deviation of the differences (Cohen&apos;s d of paired values). It is not the d of two groups, and it becomes large if the difference is similar in all trials.</source>
        <translation>p (t) ist der p-Wert des gepaarten t-Tests der Versuche gegen {0}; p (Wilcoxon) ist der des exakten Vorzeichen-Rang-Tests. Mit n Versuchen kann dieser nicht unter 2 / 2^n liegen ({1} bei 3, {2} bei 10). Die Holm-Korrektur umfasst die Strategien eines Anteils und einer Einstellung, nicht alle Anteile. d_z ist der mittlere Unterschied, geteilt durch die Standardabweichung der Unterschiede (Cohens d für gepaarte Werte). Es ist nicht das d zweier Gruppen, und es wird groß, wenn der Unterschied in allen Versuchen ähnlich ist.</translation>
    </message>
    <message>
        <source>McNemar &lt; {0} is the number of trials in which the contestant and the baseline disagree on single test images more often than chance explains (exact test, Holm&apos;s correction within the trial).</source>
        <translation>McNemar &lt; {0} ist die Zahl der Versuche, in denen der Teilnehmer und die Vergleichsstrategie bei einzelnen Testbildern öfter uneinig sind, als der Zufall erklärt (exakter Test, Holm-Korrektur innerhalb des Versuchs).</translation>
    </message>
    <message>
        <source>Can find: the smallest true difference in points for which the paired t-test has p below {0} with a probability of 80 %, computed from the number of trials and the standard deviation of the differences. In brackets: the same where Holm&apos;s correction is hardest. The true difference may be smaller without being found.</source>
        <translation>Erkennbar: der kleinste wahre Unterschied in Punkten, für den der gepaarte t-Test mit einer Wahrscheinlichkeit von 80 % ein p unter {0} ergibt, berechnet aus der Zahl der Versuche und der Standardabweichung der Unterschiede. In Klammern: derselbe Wert dort, wo die Holm-Korrektur am strengsten ist. Der wahre Unterschied kann kleiner sein, ohne gefunden zu werden.</translation>
    </message>
    <message>
        <source>ensemble averages the probabilities of one softmax network of all classes for each pair, with different starts. Together they have about as many updates as the networks of all pairs.</source>
        <translation>ensemble mittelt die Wahrscheinlichkeiten von je einem Softmax-Netz aller Klassen für jedes Paar, mit verschiedenen Starts. Zusammen haben sie etwa so viele Aktualisierungen wie die Netze aller Paare.</translation>
    </message>
    <message>
        <source>ensemble averages the probabilities of one softmax network for each class, with different starts and the layers and updates of the specialists. ensemble-member is the first of these networks.</source>
        <translation>ensemble mittelt die Wahrscheinlichkeiten von je einem Softmax-Netz für jede Klasse, mit verschiedenen Starts und mit den Schichten und Aktualisierungen der Spezialisten. ensemble-member ist das erste dieser Netze.</translation>
    </message>
    <message>
        <source>sigmoid-start is sigmoid with the biases -log(K - 1) at the start, so that each of the K sigmoids states the probability 1 / K.</source>
        <translation>sigmoid-start ist sigmoid mit dem Bias -log(K - 1) zu Beginn, sodass jedes der K Sigmoide die Wahrscheinlichkeit 1 / K angibt.</translation>
    </message>
    <message>
        <source>trunk-longer is the output layer that the trunk was trained with, trained further on the same features as the heads. It starts from trained weights, the heads do not.</source>
        <translation>trunk-longer ist die Ausgabeschicht, mit der der Rumpf trainiert wurde, weitertrainiert auf denselben Merkmalen wie die Köpfe. Sie beginnt mit trainierten Gewichten, die Köpfe nicht.</translation>
    </message>
    <message>
        <source>Every network gets the same number of updates (trunk and head together), and so does each specialist. Softmax and the first round of elimination share the head of all classes; pairwise and the last round of elimination share the heads of pairs. Separate heads would have the same weights because they have the same start and batches. The softmax that the trunk was trained with is in brackets because it had fewer updates. Heads train on frozen features, whereas specialists train all layers until the last update. This alone may explain a gain of specialists; compare them with a trunk that is trained as long.</source>
        <translation>Jedes Netz bekommt gleich viele Aktualisierungen (Rumpf und Kopf zusammen), ebenso jeder Spezialist. Softmax und die erste Runde der Elimination teilen sich den Kopf aller Klassen; Paarweise und die letzte Runde der Elimination teilen sich die Köpfe der Paare. Getrennte Köpfe hätten dieselben Gewichte, weil sie denselben Start und dieselben Batches haben. Das Softmax, mit dem der Rumpf trainiert wurde, steht in Klammern, weil es weniger Aktualisierungen hatte. Köpfe trainieren auf eingefrorenen Merkmalen, Spezialisten dagegen alle Schichten bis zur letzten Aktualisierung. Allein das kann einen Gewinn der Spezialisten erklären; ein fairer Maßstab ist ein ebenso lange trainierter Rumpf.</translation>
    </message>
    <message>
        <source>The published figures are rounded to two digits. They were measured with another library, one seed for ten runs, and other random subsets.</source>
        <translation>Die veröffentlichten Zahlen sind auf zwei Stellen gerundet. Sie wurden mit einer anderen Bibliothek, einem Seed für zehn Läufe und anderen zufälligen Teilmengen gemessen.</translation>
    </message>
    <message>
        <source>The published program draws new weights for every network, and its softmax has ten outputs for any number of classes. Here, all networks of a trial have the same initial weights, order of batches and dropout in layers of the same shape, and softmax has one output for each class. The published program trains pairs a second time for its hierarchical model. Here, these networks would be the same and are trained once.</source>
        <translation>Das veröffentlichte Programm zieht für jedes Netz neue Gewichte, und sein Softmax hat bei jeder Zahl von Klassen zehn Ausgaben. Hier haben alle Netze eines Versuchs dieselben Anfangsgewichte, dieselbe Reihenfolge der Batches und dasselbe Dropout in Schichten derselben Form, und Softmax hat eine Ausgabe für jede Klasse. Das veröffentlichte Programm trainiert die Paare für sein hierarchisches Modell ein zweites Mal. Hier wären diese Netze dieselben und werden einmal trainiert.</translation>
    </message>
    <message>
        <source>The numbers of updates differ, as in the published program. softmax trains for the epochs of the trunk; pairs and subsets train for the epochs and the batch size of the heads. This alone may explain a gain. Compare with (softmax-as-long), in brackets, which is the softmax of all classes trained as long as the other heads.</source>
        <translation>Die Zahlen der Aktualisierungen sind verschieden, wie im veröffentlichten Programm. softmax trainiert so viele Epochen wie der Rumpf; Paare und Teilmengen trainieren mit den Epochen und der Batchgröße der Köpfe. Allein das kann einen Gewinn erklären. Zum Vergleich dient (softmax-as-long), in Klammern: das Softmax aller Klassen, trainiert so lange wie die anderen Köpfe.</translation>
    </message>
    <message>
        <source>Program: {0}</source>
        <translation>Programm: {0}</translation>
    </message>
    <message>
        <source>Command: {0}</source>
        <translation>Befehl: {0}</translation>
    </message>
    <message>
        <source>Machine: {0}</source>
        <translation>Rechner: {0}</translation>
    </message>
    <message>
        <source>Time of all cells: {0} s; written {1}</source>
        <translation>Zeit aller Zellen: {0} s; geschrieben {1}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>Not finished: {0} of {1} cells are complete. The results below will change.</source>
        <translation>Nicht fertig: {0} von {1} Zellen sind vollständig. Die Ergebnisse unten werden sich ändern.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Updates and parameters are the same in every run, but times are not. The time of all heads on a trunk is divided by outputs, and each contestant includes the time of the trunk. For networks that train in parallel, the time is that on one core divided by the number of cores in use.</source>
        <translation>Aktualisierungen und Parameter sind in jedem Lauf gleich, Zeiten nicht. Die Zeit aller Köpfe auf einem Rumpf wird nach Ausgaben aufgeteilt, und jeder Teilnehmer enthält die Zeit des Rumpfs. Bei Netzen, die parallel trainieren, ist die Zeit die auf einem Kern, geteilt durch die Zahl der genutzten Kerne.</translation>
    </message>
    <message>
        <source>How to read the results</source>
        <translation>So liest man die Ergebnisse</translation>
    </message>
    <message>
        <source>Machine and time</source>
        <translation>Rechner und Zeit</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, not corrected</source>
        <translation>{0}, nicht korrigiert</translation>
    </message>
    <message>
        <source>{0}, {1} after Holm&apos;s correction for all pairs</source>
        <translation>{0}, {1} nach Holm-Korrektur für alle Paare</translation>
    </message>
    <message>
        <source>{0}, {1} after Holm&apos;s correction</source>
        <translation>{0}, {1} nach Holm-Korrektur</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>weniger als {0}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{0} over 1 trial</source>
        <translation>{0} in 1 Versuch</translation>
    </message>
    <message>
        <source>{0} over {1} trials</source>
        <translation>{0} in {1} Versuchen</translation>
    </message>
    <message>
        <source>{0} are level, {1}</source>
        <translation>{0} liegen gleichauf, {1}</translation>
    </message>
    <message>
        <source>{0} is highest, {1}</source>
        <translation>{0} liegt vorn, {1}</translation>
    </message>
    <message>
        <source>, {0} points above {1}</source>
        <translation>, {0} Punkte über {1}</translation>
    </message>
    <message>
        <source>; no p-value with one trial</source>
        <translation>; kein p-Wert bei einem Versuch</translation>
    </message>
    <message>
        <source> (95 % interval {0} to {1}; paired t-test {2}; probability of being better {3}, practically equal {4})</source>
        <translation> (95-%-Intervall {0} bis {1}; gepaarter t-Test {2}; Wahrscheinlichkeit, besser zu sein {3}, praktisch gleich {4})</translation>
    </message>
    <message>
        <source>; {0} points before {1}</source>
        <translation>; {0} Punkte vor {1}</translation>
    </message>
    <message>
        <source>, {0} points before {1}</source>
        <translation>, {0} Punkte vor {1}</translation>
    </message>
    <message>
        <source> ({0})</source>
        <translation> ({0})</translation>
    </message>
    <message>
        <source>the trunk&apos;s own softmax</source>
        <translation>das eigene Softmax des Rumpfs</translation>
    </message>
    <message>
        <source>softmax trained as long</source>
        <translation>ebenso lange trainiertes Softmax</translation>
    </message>
    <message>
        <source>; {0} has {1}, more than {2}, but is not compared</source>
        <translation>; {0} hat {1}, mehr als {2}, wird aber nicht verglichen</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>ECE after scaling</source>
        <translation>ECE nach Skalierung</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>Brier score after scaling</source>
        <translation>Brier-Wert nach Skalierung</translation>
    </message>
    <message>
        <source>confidence gap after scaling</source>
        <translation>Konfidenzlücke nach Skalierung</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC-Fläche</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>std</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
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
        <translation>P(schlechter / gleich / besser)</translation>
    </message>
    <message>
        <source>can find</source>
        <translation>erkennbar</translation>
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
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>* One trial: the exact interval by its images (Clopper and Pearson). All other intervals are Student&apos;s intervals of the mean over the trials, limited to 0 to 100 %.</source>
        <translation>* Ein Versuch: das exakte Intervall nach seinen Bildern (Clopper und Pearson). Alle anderen Intervalle sind Student-Intervalle des Mittelwerts über die Versuche, begrenzt auf 0 bis 100 %.</translation>
    </message>
    <message>
        <source>Confidence gap: mean stated probability of the answer minus accuracy. Above 0, the contestant is overconfident; below 0, underconfident. The ECE has no sign.</source>
        <translation>Konfidenzlücke: mittlere angegebene Wahrscheinlichkeit der Antwort minus Genauigkeit. Über 0 ist der Teilnehmer zu sicher, unter 0 zu vorsichtig. Der ECE hat kein Vorzeichen.</translation>
    </message>
    <message>
        <source>(a) Left out: elimination states the probabilities of its first round, which are those of a softmax of all classes. Later rounds do not affect them.</source>
        <translation>(a) Ausgelassen: Elimination gibt die Wahrscheinlichkeiten ihrer ersten Runde an, also die eines Softmax aller Klassen. Spätere Runden beeinflussen sie nicht.</translation>
    </message>
    <message>
        <source>(b) Left out: the Brier score of sigmoids is a sum over independent yes/no probabilities, which do not sum to 1. It may be above 2, the maximum of the others. Their ECE uses the probability of the answer, as for the others.</source>
        <translation>(b) Ausgelassen: Der Brier-Wert von Sigmoiden ist eine Summe über unabhängige Ja-nein-Wahrscheinlichkeiten, deren Summe nicht 1 ist. Er kann über 2 liegen, dem Höchstwert der anderen. Ihr ECE nutzt wie bei den anderen die Wahrscheinlichkeit der Antwort.</translation>
    </message>
    <message>
        <source>networks or heads</source>
        <translation>Netze oder Köpfe</translation>
    </message>
    <message>
        <source>updates of each</source>
        <translation>Aktualisierungen je Netz</translation>
    </message>
    <message>
        <source>updates of all</source>
        <translation>Aktualisierungen gesamt</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>training time, mean</source>
        <translation>Trainingszeit, Mittelwert</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>{0} head epochs</source>
        <translation>{0} Epochen der Köpfe</translation>
    </message>
    <message>
        <source>{0} numbers for each image</source>
        <translation>{0} Zahlen je Bild</translation>
    </message>
    <message>
        <source>every second class keeps {0} %</source>
        <translation>jede zweite Klasse behält {0} %</translation>
    </message>
    <message>
        <source>specialists of width {0}</source>
        <translation>Spezialisten der Breite {0}</translation>
    </message>
    <message>
        <source>stopped on held-out images</source>
        <translation>gestoppt auf zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>untuned</source>
        <translation>nicht abgestimmt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>has a loop</source>
        <translation>hat eine Schleife</translation>
    </message>
    <message>
        <source>is even</source>
        <translation>ist gerade</translation>
    </message>
    <message>
        <source>has a straight stroke</source>
        <translation>hat eine gerade Linie</translation>
    </message>
    <message>
        <source>is an animal</source>
        <translation>ist ein Tier</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>fliegt</translation>
    </message>
    <message>
        <source>has wheels</source>
        <translation>hat Räder</translation>
    </message>
    <message>
        <source>slant within {0} degrees</source>
        <translation>Neigung auf {0} Grad genau</translation>
    </message>
    <message>
        <source>stroke width within {0} pixels</source>
        <translation>Strichbreite auf {0} Pixel genau</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>test images of all classes</source>
        <translation>Testbilder aller Klassen</translation>
    </message>
    <message>
        <source>test images, which should be kept</source>
        <translation>Testbilder, die behalten werden sollen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>symbols, never seen in training</source>
        <translation>Symbole, im Training nie gesehen</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>leere Bilder</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>scribbles</source>
        <translation>Kritzeleien</translation>
    </message>
    <message>
        <source>scrambled pictures</source>
        <translation>verwürfelte Bilder</translation>
    </message>
    <message>
        <source>invented characters</source>
        <translation>erfundene Zeichen</translation>
    </message>
    <message>
        <source>accuracy of first classes</source>
        <translation>Genauigkeit der ersten Klassen</translation>
    </message>
    <message>
        <source>accuracy of last classes</source>
        <translation>Genauigkeit der letzten Klassen</translation>
    </message>
    <message>
        <source>accuracy others</source>
        <translation>Genauigkeit der übrigen</translation>
    </message>
    <message>
        <source>accuracy rare</source>
        <translation>Genauigkeit der seltenen</translation>
    </message>
    <message>
        <source>answers changed</source>
        <translation>geänderte Antworten</translation>
    </message>
    <message>
        <source>confidence gap</source>
        <translation>Konfidenzlücke</translation>
    </message>
    <message>
        <source>gate wrong</source>
        <translation>Gate falsch</translation>
    </message>
    <message>
        <source>head epochs</source>
        <translation>Epochen der Köpfe</translation>
    </message>
    <message>
        <source>heads asked</source>
        <translation>gefragte Köpfe</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>member accuracy</source>
        <translation>Genauigkeit eines Mitglieds</translation>
    </message>
    <message>
        <source>networks asked</source>
        <translation>gefragte Netze</translation>
    </message>
    <message>
        <source>refused at matched rate</source>
        <translation>zurückgewiesen bei gleicher Quote</translation>
    </message>
    <message>
        <source>roc area invented characters</source>
        <translation>ROC-Fläche erfundene Zeichen</translation>
    </message>
    <message>
        <source>roc area letters</source>
        <translation>ROC-Fläche Buchstaben</translation>
    </message>
    <message>
        <source>roc area noise</source>
        <translation>ROC-Fläche Rauschen</translation>
    </message>
    <message>
        <source>roc area scrambled pictures</source>
        <translation>ROC-Fläche verwürfelte Bilder</translation>
    </message>
    <message>
        <source>roc area scribbles</source>
        <translation>ROC-Fläche Kritzeleien</translation>
    </message>
    <message>
        <source>roc area symbols</source>
        <translation>ROC-Fläche Symbole</translation>
    </message>
    <message>
        <source>stated probability</source>
        <translation>angegebene Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Share of the training images</source>
        <translation>Anteil der Trainingsbilder</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the titles of two axes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} on {1}: {2}</source>
        <translation>{0} auf {1}: {2}</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>Antwort {0}</translation>
    </message>
    <message>
        <source>How far are the stated probabilities from the observed frequencies, before and after calibration on held-out images?</source>
        <translation>Wie weit liegen die angegebenen Wahrscheinlichkeiten von den beobachteten Häufigkeiten entfernt, vor und nach der Kalibrierung auf zurückgehaltenen Bildern?</translation>
    </message>
    <message>
        <source>Is a gate with several networks behind it better than one flat network, and what does it cost?</source>
        <translation>Ist ein Gate mit mehreren Netzen dahinter besser als ein einzelnes Netz, und was kostet es?</translation>
    </message>
    <message>
        <source>How well do models classify that know one class each and never see another?</source>
        <translation>Wie gut klassifizieren Modelle, die je eine Klasse kennen und nie eine andere sehen?</translation>
    </message>
    <message>
        <source>How much work does elimination save, and how often does its answer change, if it removes several classes per round?</source>
        <translation>Wie viel Arbeit spart Elimination, und wie oft ändert sich ihre Antwort, wenn je Runde mehrere Klassen ausscheiden?</translation>
    </message>
    <message>
        <source>Which strategy is most accurate if every network gets the same images, initial weights and number of updates?</source>
        <translation>Welche Strategie ist am genauesten, wenn jedes Netz dieselben Bilder, Anfangsgewichte und gleich viele Aktualisierungen bekommt?</translation>
    </message>
    <message>
        <source>How does the comparison of strategies change with the number of epochs that their heads train?</source>
        <translation>Wie ändert sich der Vergleich der Strategien mit der Zahl der Epochen, die ihre Köpfe trainieren?</translation>
    </message>
    <message>
        <source>Which strategy loses the least accuracy if every second class has few images?</source>
        <translation>Welche Strategie verliert am wenigsten Genauigkeit, wenn jede zweite Klasse wenige Bilder hat?</translation>
    </message>
    <message>
        <source>Does a network that learns several tasks at once learn each task better than a separate network does?</source>
        <translation>Lernt ein Netz, das mehrere Aufgaben zugleich lernt, jede Aufgabe besser als ein eigenes Netz?</translation>
    </message>
    <message>
        <source>Which strategies keep what they know if the classes arrive in pairs, one pair after another?</source>
        <translation>Welche Strategien behalten ihr Wissen, wenn die Klassen paarweise nacheinander kommen?</translation>
    </message>
    <message>
        <source>Is one network with an output for each pair of classes better than softmax, and do abstaining outputs matter?</source>
        <translation>Ist ein Netz mit einer Ausgabe für jedes Paar von Klassen besser als Softmax, und spielen Enthaltungen eine Rolle?</translation>
    </message>
    <message>
        <source>How does a network that was trained on only one class answer?</source>
        <translation>Wie antwortet ein Netz, das nur mit einer Klasse trainiert wurde?</translation>
    </message>
    <message>
        <source>What accuracy do the networks and training lengths of the published program give with ten different seeds?</source>
        <translation>Welche Genauigkeit erreichen die Netze und Trainingslängen des veröffentlichten Programms mit zehn verschiedenen Seeds?</translation>
    </message>
    <message>
        <source>What accuracy do heads on a frozen shared trunk give, as the text of the post describes?</source>
        <translation>Welche Genauigkeit erreichen Köpfe auf einem eingefrorenen gemeinsamen Rumpf, wie der Text des Beitrags beschreibt?</translation>
    </message>
    <message>
        <source>Are ten specialists better than one network with as many parameters, or than one with as much computation?</source>
        <translation>Sind zehn Spezialisten besser als ein Netz mit ebenso vielen Parametern oder als eines mit ebenso viel Rechenarbeit?</translation>
    </message>
    <message>
        <source>How much of a strategy&apos;s gain remains if learning rate and epochs are chosen for each strategy with the same effort?</source>
        <translation>Wie viel vom Gewinn einer Strategie bleibt, wenn Lernrate und Epochen für jede Strategie mit gleichem Aufwand gewählt werden?</translation>
    </message>
    <message>
        <source>Which strategy rejects letters, symbols, blank images and noise, at a threshold that keeps 99 % of the held-out images?</source>
        <translation>Welche Strategie weist Buchstaben, Symbole, leere Bilder und Rauschen zurück, bei einer Schwelle, die 99 % der zurückgehaltenen Bilder behält?</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>≈ highest is right</source>
        <translation>≈ Höchster richtig</translation>
    </message>
    <message>
        <source>✗ highest is wrong</source>
        <translation>✗ Höchster falsch</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>Report, HTML (*.html)</source>
        <translation>Bericht, HTML (*.html)</translation>
    </message>
    <message>
        <source>Report, Markdown (*.md)</source>
        <translation>Bericht, Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table, comma-separated (*.csv)</source>
        <translation>Tabelle, kommagetrennt (*.csv)</translation>
    </message>
    <message>
        <source>Table, JSON (*.json)</source>
        <translation>Tabelle, JSON (*.json)</translation>
    </message>
    <message>
        <source>Plot, PNG (*.png)</source>
        <translation>Diagramm, PNG (*.png)</translation>
    </message>
    <message>
        <source>Plot, SVG (*.svg)</source>
        <translation>Diagramm, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Plot, PDF (*.pdf)</source>
        <translation>Diagramm, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>anders: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>softmax %1</source>
        <translation>Softmax %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>output shape</source>
        <translation>Ausgabeform</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1 parameters in total</source>
        <translation>%1 Parameter insgesamt</translation>
    </message>
    <message>
        <source>%1: %2, %3 parameters</source>
        <translation>%1: %2, %3 Parameter</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>stated probability</source>
        <translation>angegebene Wahrscheinlichkeit</translation>
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
        <translation>%1: erwarteter Kalibrierungsfehler %2, Brier-Score %3</translation>
    </message>
    <message>
        <source>; after scaling %1 and %2</source>
        <translation>; nach der Skalierung %1 und %2</translation>
    </message>
    <message>
        <source>test images kept</source>
        <translation>behaltene Testbilder</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 akzeptiert</translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: one standard deviation of the trials to each side.</source>
        <translation>Punkte: Mittelwert der Versuche. Balken: je eine Standardabweichung der Versuche nach beiden Seiten.</translation>
    </message>
    <message>
        <source>One trial: the spread is unknown.</source>
        <translation>Ein Versuch: Die Streuung ist unbekannt.</translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: 95 % interval of the mean (Student&apos;s t).</source>
        <translation>Punkte: Mittelwert der Versuche. Balken: 95-%-Intervall des Mittelwerts (Student-t).</translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: 95 % interval, of the mean (Student&apos;s t) or, with a single trial, of its images (Clopper and Pearson).</source>
        <translation>Punkte: Mittelwert der Versuche. Balken: 95-%-Intervall, des Mittelwerts (Student-t) oder, bei einem einzigen Versuch, seiner Bilder (Clopper und Pearson).</translation>
    </message>
    <message>
        <source>One trial. Bars: 95 % interval of its images (Clopper and Pearson).</source>
        <translation>Ein Versuch. Balken: 95-%-Intervall seiner Bilder (Clopper und Pearson).</translation>
    </message>
    <message>
        <source>The axis does not start at 0.</source>
        <translation>Die Achse beginnt nicht bei 0.</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message numerus="yes">
        <source>accuracy and confusions: %1 test images</source>
        <translation>
            <numerusform>Genauigkeit und Verwechslungen: %1 Testbild</numerusform>
            <numerusform>Genauigkeit und Verwechslungen: %1 Testbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Netzeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 strategies compared</source>
        <translation>
            <numerusform>%1 Strategie</numerusform>
            <numerusform>%1 Strategien im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 says %2 everywhere.</source>
        <translation>%1 sagt überall %2.</translation>
    </message>
    <message>
        <source>from %1 to %2 at %3</source>
        <translation>von %1 zu %2 bei %3</translation>
    </message>
    <message>
        <source>%1 changes %2.</source>
        <translation>%1 wechselt %2.</translation>
    </message>
    <message>
        <source>+ %1 more often</source>
        <translation>+ %1 häufiger</translation>
    </message>
    <message>
        <source>− %1 more often</source>
        <translation>− %1 häufiger</translation>
    </message>
    <message>
        <source>± equally often, different images</source>
        <translation>± gleich oft, verschiedene Bilder</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>see none</source>
        <translation>sehen keine</translation>
    </message>
    <message>
        <source>sees none</source>
        <translation>sieht keine</translation>
    </message>
    <message>
        <source>sees two, %1 and %2</source>
        <translation>sieht zwei, %1 und %2</translation>
    </message>
    <message>
        <source>sees %1 classes</source>
        <translation>sieht %1 Klassen</translation>
    </message>
    <message>
        <source>say %1</source>
        <translation>sagen %1</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>sagt %1</translation>
    </message>
    <message>
        <source>forward
passes</source>
        <translation>Vorwärts-
läufe</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>for this
answer</source>
        <translation>für diese
Antwort</translation>
    </message>
    <message>
        <source>Often confused</source>
        <translation>Oft verwechselt</translation>
    </message>
    <message>
        <source>About Runoff</source>
        <translation>Über Runoff</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Runoff %1&lt;/h3&gt;&lt;p&gt;Compares %5 ways to turn a neural network into a classifier, side by side.&lt;/p&gt;&lt;p&gt;oneDNN %2 (%3) · Qt %4&lt;br&gt;Free software under the GNU GPL, version 3.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Runoff %1&lt;/h3&gt;&lt;p&gt;Vergleicht %5 Wege von einem neuronalen Netz zu einem Klassifikator, nebeneinander.&lt;/p&gt;&lt;p&gt;oneDNN %2 (%3) · Qt %4&lt;br&gt;Freie Software unter der GNU GPL, Version 3.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Drawing and panels</source>
        <translation>Zeichnung und Panels</translation>
    </message>
    <message>
        <source>Move the pen; lower or lift the pen</source>
        <translation>Stift bewegen; Stift senken oder heben</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>Pfeiltasten, Leertaste</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Move between images or cells</source>
        <translation>Zwischen Bildern oder Zellen wechseln</translation>
    </message>
    <message>
        <source>Arrows, Page, Home, End</source>
        <translation>Pfeiltasten, Bild auf/ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Open the image on the canvas; show the images of a cell</source>
        <translation>Bild auf der Zeichenfläche öffnen; Bilder einer Zelle zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ui::AdaptDialog</name>
    <message>
        <source>&amp;Adapt again</source>
        <translation>&amp;Neu anpassen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save adapted model…</source>
        <translation>Angepasstes Modell &amp;speichern…</translation>
    </message>
    <message>
        <source>Adapt to handwriting</source>
        <translation>An Handschrift anpassen</translation>
    </message>
    <message>
        <source>The last layers of %1 learn from half of the writers; everything before them stays as it is. The other half tests every strategy before and after.</source>
        <translation>Die letzten Schichten von %1 lernen von der Hälfte der Schreiber; alles davor bleibt unverändert. Die andere Hälfte testet jede Strategie vorher und nachher.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The p-value is that of McNemar&apos;s exact test: the probability of a difference at least this large if adapting changed nothing.</source>
        <translation>Der p-Wert stammt vom exakten McNemar-Test: die Wahrscheinlichkeit eines mindestens so großen Unterschieds, falls die Anpassung nichts ändert.</translation>
    </message>
    <message>
        <source>Strategies before and after</source>
        <translation>Strategien vorher und nachher</translation>
    </message>
    <message>
        <source>Random seed for the &amp;halves</source>
        <translation>Seed für die &amp;Hälften</translation>
    </message>
    <message>
        <source>Another seed divides the writers in another way</source>
        <translation>Ein anderer Seed teilt die Schreiber anders auf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Bilder werden vorbereitet…</translation>
    </message>
    <message>
        <source>Adapted %1 of %2 parts of the model</source>
        <translation>%1 von %2 Teilen des Modells angepasst</translation>
    </message>
    <message>
        <source>Testing the other half…</source>
        <translation>Die andere Hälfte wird getestet…</translation>
    </message>
    <message>
        <source>Save adapted model</source>
        <translation>Angepasstes Modell speichern</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 · adapted to %2</source>
        <translation>%1 · angepasst an %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::AdaptWords</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Now right</source>
        <translation>Jetzt richtig</translation>
    </message>
    <message>
        <source>Now wrong</source>
        <translation>Jetzt falsch</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-Wert</translation>
    </message>
    <message numerus="yes">
        <source>%1 images</source>
        <comment>learned from, tested on</comment>
        <translation>
            <numerusform>%1 Bild</numerusform>
            <numerusform>%1 Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 writers</source>
        <comment>images of</comment>
        <translation>
            <numerusform>%1 Schreiber</numerusform>
            <numerusform>%1 Schreibern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other writers</source>
        <comment>images of</comment>
        <translation>
            <numerusform>%1 anderen Schreiber</numerusform>
            <numerusform>%1 anderen Schreibern</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned from %1 of %2. Tested on %3 of %4.</source>
        <comment>5 images of 2 writers, 3 images of 1 other writer</comment>
        <translation>Gelernt aus %1 von %2. Getestet mit %3 von %4.</translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Abstand %1</translation>
    </message>
</context>
<context>
    <name>ui::ArchitectureView</name>
    <message>
        <source>Layers of the network</source>
        <translation>Schichten des Netzes</translation>
    </message>
</context>
<context>
    <name>ui::Autosave</name>
    <message>
        <source>Cannot restore a part of the session that ended unexpectedly. It is now %1: %2</source>
        <translation>Ein Teil der unerwartet beendeten Sitzung lässt sich nicht wiederherstellen. Er liegt jetzt unter %1: %2</translation>
    </message>
    <message>
        <source>Cannot keep the session in case Runoff ends unexpectedly: %1</source>
        <translation>Runoff kann die Sitzung nicht gegen ein unerwartetes Ende sichern: %1</translation>
    </message>
</context>
<context>
    <name>ui::BallotsView</name>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Solid frame: the answer differs from the majority. Dashed frame and “?”: the confidence is below the rejection threshold.</source>
        <translation>Durchgezogener Rahmen: Die Antwort weicht von der Mehrheit ab. Gestrichelter Rahmen und „?“: Die Konfidenz liegt unter der Rückweisungsschwelle.</translation>
    </message>
</context>
<context>
    <name>ui::BlendPanel</name>
    <message>
        <source>Position between the two drawings</source>
        <translation>Position zwischen den zwei Zeichnungen</translation>
    </message>
    <message>
        <source>Move from the first drawing to the second (Left, Right)</source>
        <translation>Von der ersten zur zweiten Zeichnung bewegen (Links, Rechts)</translation>
    </message>
    <message>
        <source>Between two drawings</source>
        <translation>Zwischen zwei Zeichnungen</translation>
    </message>
    <message>
        <source>This drawing is not between two drawings.</source>
        <translation>Diese Zeichnung liegt nicht zwischen zwei Zeichnungen.</translation>
    </message>
    <message>
        <source>answer and margin of each strategy</source>
        <translation>Antwort und Abstand jeder Strategie</translation>
    </message>
    <message>
        <source>answer and margin of each strategy; position %1</source>
        <translation>Antwort und Abstand jeder Strategie; Position %1</translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>Undo, or restart the lesson, to continue.</source>
        <translation>Rückgängig machen oder die Lektion neu starten, um fortzufahren.</translation>
    </message>
    <message>
        <source>Computing %1 positions…</source>
        <translation>%1 Positionen werden berechnet…</translation>
    </message>
    <message>
        <source>Margin: the highest stated probability minus the second highest.</source>
        <translation>Abstand: die höchste angegebene Wahrscheinlichkeit minus die zweithöchste.</translation>
    </message>
</context>
<context>
    <name>ui::BookletWords</name>
    <message>
        <source>Teacher&apos;s pages</source>
        <translation>Lehrkräfteseiten</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Arbeitsblätter</translation>
    </message>
    <message>
        <source>Teacher&apos;s pages and worksheets</source>
        <translation>Lehrkräfteseiten und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Teacher&apos;s page</source>
        <translation>Lehrkräfteseite</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Lessons with Runoff</source>
        <translation>Lektionen mit Runoff</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BrowsePage</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No image matches these filters.</source>
        <translation>Kein Bild passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>image %1, true class %2</source>
        <translation>Bild %1, wahre Klasse %2</translation>
    </message>
    <message>
        <source>The last image has the number %1.</source>
        <translation>Das letzte Bild hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Image %1 is hidden by the current filters.</source>
        <translation>Die aktuellen Filter blenden Bild %1 aus.</translation>
    </message>
</context>
<context>
    <name>ui::CalibrationPage</name>
    <message>
        <source>Specialist for %1</source>
        <translation>Spezialist für %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images</source>
        <translation>
            <numerusform>%1 von %2 Bild</numerusform>
            <numerusform>%1 von %2 Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Measured images</source>
        <translation>Gemessene Bilder</translation>
    </message>
    <message numerus="yes">
        <source>outputs scaled by a fit on %1 held-out training images</source>
        <translation>
            <numerusform>Ausgaben, skaliert durch eine Anpassung an %1 zurückgehaltenes Trainingsbild</numerusform>
            <numerusform>Ausgaben, skaliert durch eine Anpassung an %1 zurückgehaltene Trainingsbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>softmax and specialists scaled by the values in the model file, because this data set does not contain the held-out images of its training</source>
        <translation>Softmax und Spezialisten, skaliert mit den Werten der Modelldatei, weil dieser Datensatz die zurückgehaltenen Bilder ihres Trainings nicht enthält</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 test images. Circles: unscaled outputs; squares: %2. On the dotted line, the stated probabilities match: 70 of 100 answers with a confidence of 70 % are right.</source>
        <translation>
            <numerusform>Gemessen mit %1 Testbild. Kreise: unskalierte Ausgaben; Quadrate: %2. Auf der gepunkteten Linie stimmen die angegebenen Wahrscheinlichkeiten: 70 von 100 Antworten mit einer Konfidenz von 70 % sind richtig.</numerusform>
            <numerusform>Gemessen mit %1 Testbildern. Kreise: unskalierte Ausgaben; Quadrate: %2. Auf der gepunkteten Linie stimmen die angegebenen Wahrscheinlichkeiten: 70 von 100 Antworten mit einer Konfidenz von 70 % sind richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure, %1</source>
        <translation>Messen, %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Calibration of %1 on %2</source>
        <translation>Kalibrierung von %1 auf %2</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Choose a model and a data set above. This page then shows whether nine in ten answers with a confidence of 90 % are right.</source>
        <translation>Oben ein Modell und einen Datensatz wählen. Diese Seite zeigt dann, ob neun von zehn Antworten mit einer Konfidenz von 90 % richtig sind.</translation>
    </message>
    <message numerus="yes">
        <source>Run the model on %1 test images to see whether nine in ten answers with a confidence of 90 % are right.</source>
        <translation>
            <numerusform>Das Modell mit %1 Testbild ausführen, um zu sehen, ob neun von zehn Antworten mit einer Konfidenz von 90 % richtig sind.</numerusform>
            <numerusform>Das Modell mit %1 Testbildern ausführen, um zu sehen, ob neun von zehn Antworten mit einer Konfidenz von 90 % richtig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bricht ab…</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw one object here. The arrow keys move the pen; Space lowers and lifts it.</source>
        <translation>Hier ein einzelnes Objekt zeichnen. Die Pfeiltasten bewegen den Stift; die Leertaste senkt und hebt ihn.</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The eraser removes only ink. To remove a picture, use Clear.</source>
        <translation>Der Radierer entfernt nur Tinte. Ein Bild lässt sich mit Leeren entfernen.</translation>
    </message>
    <message>
        <source>New drawing. Undo restores the example.</source>
        <translation>Neue Zeichnung. Rückgängig stellt das Beispiel wieder her.</translation>
    </message>
    <message>
        <source>New drawing. Undo restores the picture.</source>
        <translation>Neue Zeichnung. Rückgängig stellt das Bild wieder her.</translation>
    </message>
    <message>
        <source>Stroke %1</source>
        <translation>Strich %1</translation>
    </message>
    <message>
        <source>Erase ink</source>
        <translation>Tinte radieren</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>Striche radieren</translation>
    </message>
    <message>
        <source>Drag a rectangle around the digit. Press Enter to crop, Escape to cancel.</source>
        <translation>Ein Rechteck um die Ziffer ziehen. Eingabe schneidet zu, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Rotate picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>or use arrow keys, Space</source>
        <translation>oder Pfeiltasten, Leertaste</translation>
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
        <translation>Radierer zwischen Strichteilen und ganzen Strichen umschalten</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation>Zeichnen (P)</translation>
    </message>
    <message>
        <source>Erase ink or whole strokes (E; Shift+E switches). The right mouse button and the eraser end of a pen also erase.</source>
        <translation>Tinte oder ganze Striche radieren (E; Shift+E schaltet um). Die rechte Maustaste und das Radiererende eines Stifts radieren auch.</translation>
    </message>
    <message>
        <source>Clear the canvas (Ctrl+Backspace). Undo restores it.</source>
        <translation>Zeichenfläche leeren (Strg+Rück). Rückgängig stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z). All steps: Ctrl+H</source>
        <translation>Rückgängig: %1 (Strg+Z). Alle Schritte: Strg+H</translation>
    </message>
    <message>
        <source>Nothing to undo (Ctrl+Z)</source>
        <translation>Nichts rückgängig zu machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z). All steps: Ctrl+H</source>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z). Alle Schritte: Strg+H</translation>
    </message>
    <message>
        <source>Nothing to redo (Ctrl+Shift+Z)</source>
        <translation>Nichts zu wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Pen &amp;width</source>
        <translation>Stri&amp;chbreite</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>Pen width (Alt+W, then the arrow keys). The eraser is twice as wide.</source>
        <translation>Strichbreite (Alt+C, dann die Pfeiltasten). Der Radierer ist doppelt so breit.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation>Ganze Striche</translation>
    </message>
    <message>
        <source>Erase only the ink that the eraser touches (Shift+E switches)</source>
        <translation>Nur die Tinte radieren, die der Radierer berührt (Shift+E schaltet um)</translation>
    </message>
    <message>
        <source>Erase every stroke that the eraser touches (Shift+E switches)</source>
        <translation>Jeden Strich radieren, den der Radierer berührt (Shift+E schaltet um)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Crop to the rectangle (Enter; Escape cancels)</source>
        <translation>Auf das Rechteck zuschneiden (Eingabe; Esc bricht ab)</translation>
    </message>
    <message>
        <source>Crop: drag a rectangle around the digit (C)</source>
        <translation>Zuschneiden: ein Rechteck um die Ziffer ziehen (C)</translation>
    </message>
    <message>
        <source>Rotate the picture by 90° to the right (R)</source>
        <translation>Bild um 90° nach rechts drehen (R)</translation>
    </message>
</context>
<context>
    <name>ui::CascadeFace</name>
    <message>
        <source>Cascade</source>
        <translation>Kaskade</translation>
    </message>
    <message>
        <source>Cascade · gate and branch</source>
        <translation>Kaskade · Gate und Zweig</translation>
    </message>
    <message>
        <source>a first network chooses the network that runs next</source>
        <translation>ein erstes Netz wählt das Netz, das danach läuft</translation>
    </message>
    <message>
        <source>a gate, then one branch</source>
        <translation>ein Gate, dann ein Zweig</translation>
    </message>
    <message>
        <source>A small network, the gate, answers a simple question first and so chooses the second network, or none. If the gate chooses wrongly, the second network cannot correct it.</source>
        <translation>Ein kleines Netz, das Gate, beantwortet zuerst eine einfache Frage und wählt so das zweite Netz oder keines. Wählt das Gate falsch, kann das zweite Netz das nicht korrigieren.</translation>
    </message>
    <message>
        <source>a gate runs first and chooses the network that answers</source>
        <translation>zuerst läuft ein Gate und wählt das Netz, das antwortet</translation>
    </message>
    <message>
        <source>Gate of the cascade</source>
        <translation>Gate der Kaskade</translation>
    </message>
    <message>
        <source>Branch %1 of the cascade</source>
        <translation>Zweig %1 der Kaskade</translation>
    </message>
    <message>
        <source>gate: %1 (%2)</source>
        <translation>Gate: %1 (%2)</translation>
    </message>
    <message>
        <source>no second network runs</source>
        <translation>kein zweites Netz läuft</translation>
    </message>
    <message>
        <source>its only class is %1</source>
        <translation>einzige Klasse: %1</translation>
    </message>
    <message>
        <source>then %1 (%2) of %3</source>
        <translation>dann %1 (%2) von %3</translation>
    </message>
    <message>
        <source>The cascade says none: its gate says %1 with %2, and no second network runs.</source>
        <translation>Die Kaskade sagt keine: Ihr Gate sagt %1 mit %2, und kein zweites Netz läuft.</translation>
    </message>
    <message>
        <source>The cascade says %1: its gate says %2 with %3, and this branch has only one class.</source>
        <translation>Die Kaskade sagt %1: Ihr Gate sagt %2 mit %3, und dieser Zweig hat nur eine Klasse.</translation>
    </message>
    <message>
        <source>The cascade says %1: its gate says %2 with %3, and the second network says %1 with %4.</source>
        <translation>Die Kaskade sagt %1: Ihr Gate sagt %2 mit %3, und das zweite Netz sagt %1 mit %4.</translation>
    </message>
    <message>
        <source>its gate says %1 with %2</source>
        <translation>das Gate sagt %1 mit %2</translation>
    </message>
    <message>
        <source>%1; no second network runs</source>
        <translation>%1; kein zweites Netz läuft</translation>
    </message>
    <message>
        <source>%1, which does not include %2</source>
        <translation>%1, und %2 gehört nicht dazu</translation>
    </message>
    <message>
        <source>its second network gives %1 %2 and %3 %4</source>
        <translation>das zweite Netz gibt %1 %2 und %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::CascadePicture</name>
    <message>
        <source>Ends here</source>
        <translation>Endet hier</translation>
    </message>
    <message>
        <source>no second network runs</source>
        <translation>kein zweites Netz läuft</translation>
    </message>
    <message>
        <source>this branch has one class</source>
        <translation>dieser Zweig hat eine Klasse</translation>
    </message>
    <message>
        <source>second network: which of %1?</source>
        <translation>zweites Netz: welche von %1?</translation>
    </message>
    <message>
        <source>would end here</source>
        <translation>würde hier enden</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>The gate was wrong: %1 is %2.</source>
        <translation>Das Gate war falsch: %1 ist %2.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesView</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Left: the answer for the last example, before and after it was learned.
Right: how many examples a strategy gets right when it has not learned from them. Each example is left out once.
The range contains the true share with 95 % confidence.</source>
        <translation>Links: die Antwort zum letzten Beispiel, vor und nach dem Lernen.
Rechts: wie viele Beispiele eine Strategie richtig beantwortet, wenn sie nicht aus ihnen gelernt hat. Jedes Beispiel wird einmal weggelassen.
Der Bereich enthält den wahren Anteil mit 95 % Konfidenz.</translation>
    </message>
    <message>
        <source>Right when left out</source>
        <translation>Richtig, wenn weggelassen</translation>
    </message>
    <message>
        <source>What the last example changed</source>
        <translation>Wirkung des letzten Beispiels</translation>
    </message>
    <message>
        <source>each example is left out once</source>
        <translation>jedes Beispiel wird einmal weggelassen</translation>
    </message>
    <message>
        <source>answer for the last %1 · right when left out</source>
        <translation>letztes Beispiel: %1 · richtig, wenn weggelassen</translation>
    </message>
</context>
<context>
    <name>ui::Choice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Dazu  %1</translation>
    </message>
    <message>
        <source>Name of class %1</source>
        <translation>Name von Klasse %1</translation>
    </message>
    <message>
        <source>Everything else. Runoff adds scribbles to your examples of this class.</source>
        <translation>Alles andere. Runoff ergänzt die Beispiele dieser Klasse um Gekritzel.</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>scribbles are added</source>
        <translation>mit Gekritzel ergänzt</translation>
    </message>
    <message>
        <source>Add the drawing to %1</source>
        <translation>Zeichnung zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the drawing as an example of %1</source>
        <translation>Zeichnung als Beispiel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the drawing as an example of %1 (%2)</source>
        <translation>Zeichnung als Beispiel für %1 hinzufügen (%2)</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr für %1</translation>
    </message>
    <message>
        <source>Add files, paste, or remove</source>
        <translation>Dateien hinzufügen, einfügen oder entfernen</translation>
    </message>
    <message>
        <source>Class %1, %2</source>
        <translation>Klasse %1, %2</translation>
    </message>
    <message>
        <source>Add pictures or drawings…</source>
        <translation>Bilder oder Zeichnungen hinzufügen…</translation>
    </message>
    <message>
        <source>Paste as example</source>
        <translation>Als Beispiel einfügen</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Remove selected examples</source>
        <translation>Ausgewählte Beispiele entfernen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben zu</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and drawings (%1 *.runoff)</source>
        <translation>Bilder und Zeichnungen (%1 *.runoff)</translation>
    </message>
    <message>
        <source>The clipboard contains no picture or drawing.</source>
        <translation>Die Zwischenablage enthält kein Bild und keine Zeichnung.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>ui::ClassScoresModel</name>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of the data set</source>
        <translation>Klasse des Datensatzes</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Strategy whose answers are measured</source>
        <translation>Strategie, deren Antworten gemessen werden</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Number of images of the class</source>
        <translation>Anzahl der Bilder der Klasse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Number of images for which the answer is this class</source>
        <translation>Anzahl der Bilder, für die die Antwort diese Klasse ist</translation>
    </message>
    <message>
        <source>Exact 95 % interval (Clopper and Pearson), in percent</source>
        <translation>Exaktes 95-%-Intervall (Clopper und Pearson), in Prozent</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Right answers as a share of the images of the class</source>
        <translation>Richtige Antworten als Anteil an den Bildern der Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Right answers as a share of the images that get this answer</source>
        <translation>Richtige Antworten als Anteil an den Bildern mit dieser Antwort</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Harmonic mean of recall and precision</source>
        <translation>Harmonisches Mittel von Recall und Precision</translation>
    </message>
    <message>
        <source>95 % interval, in percent: the exact interval of the share of right answers among the images that belong to the class or get this answer (J), converted by F1 = 2 J / (1 + J)</source>
        <translation>95-%-Intervall, in Prozent: das exakte Intervall des Anteils richtiger Antworten an den Bildern, die zur Klasse gehören oder diese Antwort erhalten (J), umgerechnet mit F1 = 2 J / (1 + J)</translation>
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
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the runoff command that computes these numbers in a terminal (Ctrl+Shift+C)</source>
        <translation>Den runoff-Befehl kopieren, der diese Zahlen in einem Terminal berechnet (Strg+Umschalt+C)</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1: A and B right</source>
        <translation>%1: A und B richtig</translation>
    </message>
    <message>
        <source>%1: only A right</source>
        <translation>%1: nur A richtig</translation>
    </message>
    <message>
        <source>%1: only B right</source>
        <translation>%1: nur B richtig</translation>
    </message>
    <message>
        <source>%1: A and B wrong</source>
        <translation>%1: A und B falsch</translation>
    </message>
    <message>
        <source>%1: images that %2 (A) and %3 (B) answer correctly</source>
        <translation>%1: Bilder, die %2 (A) und %3 (B) richtig beantworten</translation>
    </message>
    <message>
        <source>%1: images that %2 (A) answers correctly and %3 (B) does not</source>
        <translation>%1: Bilder, die %2 (A) richtig beantwortet und %3 (B) nicht</translation>
    </message>
    <message>
        <source>%1: images that %3 (B) answers correctly and %2 (A) does not</source>
        <translation>%1: Bilder, die %3 (B) richtig beantwortet und %2 (A) nicht</translation>
    </message>
    <message>
        <source>%1: images that neither %2 (A) nor %3 (B) answers correctly</source>
        <translation>%1: Bilder, die weder %2 (A) noch %3 (B) richtig beantwortet</translation>
    </message>
    <message>
        <source>p %1 without Holm&apos;s correction</source>
        <translation>p %1 ohne Holm-Korrektur</translation>
    </message>
    <message>
        <source>%1. There are none.</source>
        <translation>%1. Es gibt keine.</translation>
    </message>
    <message>
        <source>%1. Click to see them.</source>
        <translation>%1. Klicken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Accuracy of %1 in percent, with its 95 % interval</source>
        <translation>Genauigkeit von %1 in Prozent, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Accuracy of A minus that of B in percentage points, with its 95 % interval</source>
        <translation>Genauigkeit von A minus die von B in Prozentpunkten, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Images that both models answer correctly</source>
        <translation>Bilder, die beide Modelle richtig beantworten</translation>
    </message>
    <message>
        <source>Images that only A answers correctly</source>
        <translation>Bilder, die nur A richtig beantwortet</translation>
    </message>
    <message>
        <source>Images that only B answers correctly</source>
        <translation>Bilder, die nur B richtig beantwortet</translation>
    </message>
    <message>
        <source>Images that no model answers correctly</source>
        <translation>Bilder, die kein Modell richtig beantwortet</translation>
    </message>
    <message>
        <source>Exact two-sided McNemar test, after Holm&apos;s correction for these strategies</source>
        <translation>Exakter zweiseitiger McNemar-Test, nach Holm-Korrektur für diese Strategien</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>A, %</source>
        <translation>A, %</translation>
    </message>
    <message>
        <source>B, %</source>
        <translation>B, %</translation>
    </message>
    <message>
        <source>A − B, points</source>
        <translation>A − B, Punkte</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Nur A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>Nur B</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>The second model is not evaluated on these images yet.</source>
        <translation>Das zweite Modell ist mit diesen Bildern noch nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Second mo&amp;del</source>
        <translation>Z&amp;weites Modell</translation>
    </message>
    <message>
        <source>Click an underlined number to see its images.</source>
        <translation>Eine unterstrichene Zahl anklicken, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Copy the table as text for a spreadsheet (Ctrl+C)</source>
        <translation>Tabelle als Text für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save the table, with the p-values before and after the correction</source>
        <translation>Tabelle speichern, mit den p-Werten vor und nach der Korrektur</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>Vergleich zweier Modelle</translation>
    </message>
    <message>
        <source>The models have no strategy in common.</source>
        <translation>Die Modelle haben keine gemeinsame Strategie.</translation>
    </message>
    <message>
        <source>The comparison with a second model appears after an evaluation of the current model.</source>
        <translation>Der Vergleich mit einem zweiten Modell erscheint nach einer Auswertung des aktuellen Modells.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Choose a second model to compare it with %1 on the same images.</source>
        <translation>Ein zweites Modell wählen, um es mit %1 an denselben Bildern zu vergleichen.</translation>
    </message>
    <message>
        <source>The comparison appears when %1 is evaluated on these images.</source>
        <translation>Der Vergleich erscheint, wenn %1 mit diesen Bildern ausgewertet ist.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2.</source>
        <translation>%1 lässt sich nicht mit %2 vergleichen.</translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation>A: %1
B: %2</translation>
    </message>
    <message>
        <source>%1. Accuracies in percent and their difference in percentage points, with 95 % intervals (Clopper and Pearson; Bonett and Price). p: exact McNemar test after Holm&apos;s correction for the %2 strategies shown.</source>
        <translation>%1. Genauigkeiten in Prozent und ihr Unterschied in Prozentpunkten, mit 95-%-Intervallen (Clopper und Pearson; Bonett und Price). p: exakter McNemar-Test nach Holm-Korrektur für die %2 gezeigten Strategien.</translation>
    </message>
    <message>
        <source>Only one model has: %1.</source>
        <translation>Nur ein Modell hat: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 (B)</source>
        <translation>%1 von %2 (B)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save comparison of two models</source>
        <translation>Vergleich zweier Modelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPage</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The confusion matrix appears after an evaluation.</source>
        <translation>Die Konfusionsmatrix erscheint nach einer Auswertung.</translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation>Kennzahlen der Klassen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>Save scores of the classes</source>
        <translation>Kennzahlen der Klassen speichern</translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation>Konfusionsmatrix speichern</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPanel</name>
    <message>
        <source>Images on which only %1 is right: %2. Only %3: %4. Difference of the accuracies: %5 points (95 % interval %6 to %7). McNemar&apos;s test: p %8.</source>
        <translation>Bilder, bei denen nur %1 richtig ist: %2. Nur %3: %4. Unterschied der Genauigkeiten: %5 Punkte (95-%-Intervall %6 bis %7). McNemar-Test: p %8.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation>Antworten speichern…</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>Strate&amp;gie</translation>
    </message>
    <message>
        <source>Compare&amp;d with</source>
        <translation>Ve&amp;rglichen mit</translation>
    </message>
    <message>
        <source>V&amp;alues</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>percent of the row</source>
        <translation>Prozent der Zeile</translation>
    </message>
    <message>
        <source>scores of the classes</source>
        <translation>Kennzahlen der Klassen</translation>
    </message>
    <message>
        <source>Recall, precision and F1 of each class, with 95 % intervals</source>
        <translation>Recall, Precision und F1 jeder Klasse, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Comparison of both strategies</source>
        <translation>Vergleich beider Strategien</translation>
    </message>
    <message>
        <source>Exact two-sided test without a correction for multiple comparisons. A small p means that chance does not explain the difference. The interval is that of Bonett and Price for paired shares. Select a number to see its images.</source>
        <translation>Exakter zweiseitiger Test ohne Korrektur für mehrfache Vergleiche. Ein kleines p bedeutet, dass Zufall den Unterschied nicht erklärt. Das Intervall ist das von Bonett und Price für gepaarte Anteile. Eine Zahl auswählen, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>The answer of multi-label is its highest sigmoid. Select a cell to open its images.</source>
        <translation>Die Antwort von Multi-Label ist das höchste Sigmoid. Eine Zelle auswählen, um ihre Bilder zu öffnen.</translation>
    </message>
    <message>
        <source>Copy the matrix as a table for a spreadsheet and as a picture (Ctrl+C)</source>
        <translation>Matrix als Tabelle für eine Tabellenkalkulation und als Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save the class, the confidence and the margin of every strategy for every image as a CSV file, as runoff evaluate --predictions does</source>
        <translation>Klasse, Konfidenz und Abstand jeder Strategie für jedes Bild als CSV-Datei speichern, wie runoff evaluate --predictions</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>true class %1, answer %2: %3 %4, %5 %6</source>
        <translation>wahre Klasse %1, Antwort %2: %3 %4, %5 %6</translation>
    </message>
    <message>
        <source> (only %1: %2, only %3: %4)</source>
        <translation> (nur %1: %2, nur %3: %4)</translation>
    </message>
    <message>
        <source>true class %1, answer %2 by %3: %4 of %5</source>
        <translation>wahre Klasse %1, Antwort %2 von %3: %4 von %5</translation>
    </message>
</context>
<context>
    <name>ui::CouplingFace</name>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Coupling · pairs to probabilities</source>
        <translation>Kopplung · Paare zu Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>The %1 pairwise heads each compare two classes. Coupling computes the class probabilities that fit these comparisons best (Wu, Lin and Weng). The highest one wins.</source>
        <translation>Die %1 paarweisen Köpfe vergleichen je zwei Klassen. Die Kopplung berechnet die Klassenwahrscheinlichkeiten, die am besten zu diesen Vergleichen passen (Wu, Lin und Weng). Die höchste gewinnt.</translation>
    </message>
    <message>
        <source>margin to %1: %2 · average misfit %3</source>
        <translation>Abstand zu %1: %2 · mittlere Abweichung %3</translation>
    </message>
    <message>
        <source>soft votes give %1</source>
        <translation>weiche Stimmen ergeben %1</translation>
    </message>
    <message>
        <source>Coupling says %1 with a probability of %2, %3 ahead of %4.</source>
        <translation>Die Kopplung sagt %1 mit einer Wahrscheinlichkeit von %2, %3 vor %4.</translation>
    </message>
    <message>
        <source>its coupled probability of %1 is %2 above that of %3</source>
        <translation>ihre gekoppelte Wahrscheinlichkeit von %1 liegt %2 über der von %3</translation>
    </message>
    <message numerus="yes">
        <source>the probabilities that best fit all %n duels</source>
        <translation>
            <numerusform>die Wahrscheinlichkeiten, die am besten zum Duell passen</numerusform>
            <numerusform>die Wahrscheinlichkeiten, die am besten zu allen %n Duellen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best fit to all %n duels</source>
        <translation>
            <numerusform>passt am besten zum Duell</numerusform>
            <numerusform>passen am besten zu allen %n Duellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duels; the most probable class wins</source>
        <translation>
            <numerusform>%n Duell; die wahrscheinlichste Klasse gewinnt</numerusform>
            <numerusform>%n Duelle; die wahrscheinlichste Klasse gewinnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Curves</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Solid, dots: training images during the epoch. Dashed, squares: held-out images after the epoch. Dropout can lower the training accuracy.</source>
        <translation>Durchgezogen, Punkte: Trainingsbilder während der Epoche. Gestrichelt, Quadrate: zurückgehaltene Bilder nach der Epoche. Dropout kann die Trainingsgenauigkeit senken.</translation>
    </message>
    <message>
        <source>Training images during the epoch. Dropout can lower the training accuracy.</source>
        <translation>Trainingsbilder während der Epoche. Dropout kann die Trainingsgenauigkeit senken.</translation>
    </message>
</context>
<context>
    <name>ui::CurvesView</name>
    <message>
        <source>Loss and accuracy</source>
        <translation>Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>Save curves…</source>
        <translation>Kurven speichern…</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Training stage</source>
        <translation>Trainingsphase</translation>
    </message>
    <message>
        <source>Stage to show. Select the last stage to follow the training.</source>
        <translation>Angezeigte Phase. Die letzte Phase wählen, um dem Training zu folgen.</translation>
    </message>
    <message>
        <source>no stage yet</source>
        <translation>noch keine Phase</translation>
    </message>
    <message>
        <source>Save the curves of all stages as a table (CSV) or a picture (SVG, PDF, PNG). The files of models contain their curves, if this version of Runoff or a later one trained them.</source>
        <translation>Die Kurven aller Phasen als Tabelle (CSV) oder Bild (SVG, PDF, PNG) speichern. Modelldateien enthalten ihre Kurven, wenn diese Version von Runoff oder eine spätere sie trainiert hat.</translation>
    </message>
    <message>
        <source>Save curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>Table, comma-separated (*.csv)</source>
        <translation>Tabelle, kommagetrennt (*.csv)</translation>
    </message>
    <message>
        <source>Picture, SVG (*.svg)</source>
        <translation>Bild, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Picture, PDF (*.pdf)</source>
        <translation>Bild, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Bild, PNG (*.png)</translation>
    </message>
    <message>
        <source>%1: loss and accuracy</source>
        <translation>%1: Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>Each epoch adds a point for the training images and, for the trunk, one for the held-out images. Dropout can lower the training accuracy.</source>
        <translation>Jede Epoche fügt einen Punkt für die Trainingsbilder hinzu und beim Rumpf einen für die zurückgehaltenen Bilder. Dropout kann die Trainingsgenauigkeit senken.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::DatasetBar</name>
    <message>
        <source>Open f&amp;older…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>Te&amp;st</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>Kom&amp;plett</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>Teil des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>Conf&amp;usion</source>
        <translation>Konf&amp;usion</translation>
    </message>
    <message>
        <source>&amp;Writers</source>
        <translation>S&amp;chreiber</translation>
    </message>
    <message>
        <source>Compariso&amp;n</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Compare the model with a second one on the same images</source>
        <translation>Das Modell mit einem zweiten an denselben Bildern vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::DatasetChooser</name>
    <message>
        <source>%1 training and %2 test images by %3 writers in %4</source>
        <translation>%1 Trainings- und %2 Testbilder von %3 Schreibern in %4</translation>
    </message>
    <message>
        <source>%1 training and %2 test images in %3</source>
        <translation>%1 Trainings- und %2 Testbilder in %3</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Runoff cannot download %1. Copy its files into %2, or use Open folder….</source>
        <translation>Runoff kann %1 nicht herunterladen. Seine Dateien nach %2 kopieren oder Ordner öffnen… wählen.</translation>
    </message>
    <message>
        <source>A folder with %1</source>
        <translation>Ein Ordner mit %1</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>no data set</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>%1 · download %2</source>
        <translation>%1 · %2 herunterladen</translation>
    </message>
    <message>
        <source>Download the data set from its publisher and verify it</source>
        <translation>Den Datensatz beim Herausgeber herunterladen und prüfen</translation>
    </message>
    <message>
        <source>%1 · not found</source>
        <translation>%1 · nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ui::DatasetFetch</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation>%1 lässt sich nicht herunterladen: %2</translation>
    </message>
    <message>
        <source>%1: the download was interrupted.</source>
        <translation>%1: Der Download wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>ui::DatasetFolders</name>
    <message>
        <source>Open data set folder</source>
        <translation>Datensatzordner öffnen</translation>
    </message>
</context>
<context>
    <name>ui::DatasetLibrary</name>
    <message>
        <source>%1: %2 training and %3 test images, all converted to %4.</source>
        <translation>%1: %2 Trainings- und %3 Testbilder, alle umgewandelt in %4.</translation>
    </message>
    <message>
        <source>This copy contains JPEG-compressed images (%1), so its results differ from published %2 results.</source>
        <translation>Diese Kopie enthält JPEG-komprimierte Bilder (%1); ihre Ergebnisse weichen daher von veröffentlichten Ergebnissen mit %2 ab.</translation>
    </message>
    <message>
        <source>All results are measured on %1.</source>
        <translation>Alle Ergebnisse sind mit %1 gemessen.</translation>
    </message>
    <message>
        <source>File %1, segment %2</source>
        <translation>Datei %1, Segment %2</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 writers</source>
        <translation>
            <numerusform>%1 von %2 Schreiber</numerusform>
            <numerusform>%1 von %2 Schreibern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 writers</source>
        <translation>
            <numerusform>%1 Schreiber</numerusform>
            <numerusform>%1 Schreiber</numerusform>
        </translation>
    </message>
    <message>
        <source>divided by writer</source>
        <translation>aufgeteilt nach Schreiber</translation>
    </message>
    <message>
        <source>divided by drawing</source>
        <translation>aufgeteilt nach Zeichnung</translation>
    </message>
    <message>
        <source>The training and test pictures are in the subfolders train and test</source>
        <translation>Die Trainings- und Testbilder liegen in den Unterordnern train und test</translation>
    </message>
    <message>
        <source>Every fifth picture of a class is a test picture</source>
        <translation>Jedes fünfte Bild einer Klasse ist ein Testbild</translation>
    </message>
</context>
<context>
    <name>ui::DatasetWorkspace</name>
    <message>
        <source>Looking for data sets…</source>
        <translation>Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>Drawing the images for %1…</source>
        <translation>Bilder für %1 werden gezeichnet…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>No data set was found. To download one, choose it from the list above, or run this command in a terminal:

runoff datasets fetch mnist

Runoff searches these folders:

%1

You can also open a folder with %2.</source>
        <translation>Kein Datensatz gefunden. Um einen herunterzuladen, ihn in der Liste oben wählen oder diesen Befehl in einem Terminal ausführen:

runoff datasets fetch mnist

Runoff durchsucht diese Ordner:

%1

Auch ein Ordner mit %2 lässt sich öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 training images of %2</source>
        <translation>
            <numerusform>%1 Trainingsbild von %2</numerusform>
            <numerusform>%1 Trainingsbilder von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 test images of %2</source>
        <translation>
            <numerusform>%1 Testbild von %2</numerusform>
            <numerusform>%1 Testbilder von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %1 images of %2</source>
        <translation>
            <numerusform>das einzige Bild von %2 (%1)</numerusform>
            <numerusform>alle %1 Bilder von %2</numerusform>
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
        <translation>DDAG · Elimination durch Duelle</translation>
    </message>
    <message>
        <source>%1 of %2 pair heads: first against last, the loser is out</source>
        <translation>%1 von %2 Paarköpfen: erste gegen letzte Klasse, Verlierer scheidet aus</translation>
    </message>
    <message>
        <source>%1 of %2 pair heads</source>
        <translation>%1 von %2 Paarköpfen</translation>
    </message>
    <message>
        <source>The pairwise head of the first and the last class eliminates one of the two; its neighbour takes its place. This repeats until one class is left, so most heads are not used. The confidence is that of the winner&apos;s closest duel.</source>
        <translation>Der paarweise Kopf der ersten und der letzten Klasse lässt eine der beiden ausscheiden; ihre Nachbarin rückt nach. Das wiederholt sich, bis eine Klasse übrig ist; die meisten Köpfe bleiben ungenutzt. Die Konfidenz ist die des knappsten Duells der Siegerin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 duels; each loser is out, the last class left wins</source>
        <translation>
            <numerusform>%1 Duell; wer verliert, scheidet aus, die letzte Klasse gewinnt</numerusform>
            <numerusform>%1 Duelle; wer verliert, scheidet aus, die letzte Klasse gewinnt</numerusform>
        </translation>
    </message>
    <message>
        <source>last duel: %1 (%2) beat %3</source>
        <translation>letztes Duell: %1 (%2) schlug %3</translation>
    </message>
    <message>
        <source>closest duel: %1 (%2) beat %3</source>
        <translation>knappstes Duell: %1 (%2) schlug %3</translation>
    </message>
    <message>
        <source>DDAG says %1. In the last of %2 duels, %3 loses with %4 against %5.</source>
        <translation>DDAG sagt %1. Im letzten von %2 Duellen verliert %3 mit %4 gegen %5.</translation>
    </message>
    <message>
        <source>%1 lost duel %2 of %3, against %4, and cannot return</source>
        <translation>%1 verlor Duell %2 von %3, gegen %4, und kann nicht zurückkehren</translation>
    </message>
</context>
<context>
    <name>ui::DichotomiesFace</name>
    <message>
        <source>Dichotomies</source>
        <translation>Dichotomien</translation>
    </message>
    <message>
        <source>Nested dichotomies · trees</source>
        <translation>Verschachtelte Dichotomien · Bäume</translation>
    </message>
    <message>
        <source>the first tree and its path; bars: average of all trees</source>
        <translation>der erste Baum und sein Pfad; Balken: Mittel aller Bäume</translation>
    </message>
    <message>
        <source>first tree; bars: average of all</source>
        <translation>erster Baum; Balken: Mittel aller</translation>
    </message>
    <message>
        <source>A random binary tree splits the classes into ever smaller groups; a head at each of its %1 nodes decides between two groups. The probability of a class is the product along its path, averaged over many trees. The tick in a bar marks the first tree alone.</source>
        <translation>Ein zufälliger Binärbaum teilt die Klassen in immer kleinere Gruppen; an jedem seiner %1 Knoten entscheidet ein Kopf zwischen zwei Gruppen. Die Wahrscheinlichkeit einer Klasse ist das Produkt entlang ihres Pfads, gemittelt über viele Bäume. Die Marke in einem Balken zeigt den ersten Baum allein.</translation>
    </message>
    <message>
        <source>many trees of two-way decisions; the highest average wins</source>
        <translation>viele Bäume aus Zweierentscheidungen; das höchste Mittel gewinnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 trees say %3</source>
        <translation>
            <numerusform>%1 von %2 Bäumen sagt %3</numerusform>
            <numerusform>%1 von %2 Bäumen sagen %3</numerusform>
        </translation>
    </message>
    <message>
        <source>the first tree says %1</source>
        <translation>der erste Baum sagt %1</translation>
    </message>
    <message>
        <source>Nested dichotomies say %1 with %2, as do %3 of %4 trees.</source>
        <translation>Verschachtelte Dichotomien sagen %1 mit %2, ebenso %3 von %4 Bäumen.</translation>
    </message>
    <message>
        <source>%1 trees say %2 and %3 say %4</source>
        <translation>%1 Bäume sagen %2 und %3 sagen %4</translation>
    </message>
</context>
<context>
    <name>ui::DrawCommand</name>
    <message>
        <source>No model is open. Open or train a model first.</source>
        <translation>Kein Modell ist geöffnet. Zuerst ein Modell öffnen oder trainieren.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw something or open a picture first.</source>
        <translation>Nichts ist gezeichnet. Zuerst etwas zeichnen oder ein Bild öffnen.</translation>
    </message>
    <message>
        <source>A command can only name a picture in a file. Save the picture first.</source>
        <translation>Ein Befehl kann nur ein Bild in einer Datei nennen. Zuerst das Bild speichern.</translation>
    </message>
    <message>
        <source>The drawing is too long for a command. Save it first.</source>
        <translation>Die Zeichnung ist zu lang für einen Befehl. Zuerst speichern.</translation>
    </message>
</context>
<context>
    <name>ui::DrawWorkspace</name>
    <message>
        <source>Change network input</source>
        <translation>Netzeingabe ändern</translation>
    </message>
    <message>
        <source>Ink touches the edge of the picture. Drag a rectangle around the digit.</source>
        <translation>Tinte berührt den Bildrand. Ein Rechteck um die Ziffer ziehen.</translation>
    </message>
</context>
<context>
    <name>ui::DrawingFiles</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a drawing or a picture on the canvas</source>
        <translation>Eine Zeichnung oder ein Bild auf der Zeichenfläche öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save drawing</source>
        <translation>Zeichnung &amp;speichern</translation>
    </message>
    <message>
        <source>Save the drawing to its file</source>
        <translation>Zeichnung in ihrer Datei speichern</translation>
    </message>
    <message>
        <source>Save drawing &amp;as…</source>
        <translation>Zeichnung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the drawing to another file, as strokes or as a picture</source>
        <translation>Zeichnung in einer anderen Datei speichern, als Striche oder als Bild</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.%1 %2)</source>
        <translation>Zeichnungen und Bilder (*.%1 %2)</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>Zeichnung oder Bild öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drawing as strokes (*.%1)</source>
        <translation>Zeichnung als Striche (*.%1)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>zeichnung</translation>
    </message>
    <message>
        <source>Cannot read the drawing of the previous session. It is now %1: %2</source>
        <translation>Die Zeichnung der vorigen Sitzung ist nicht lesbar. Sie liegt jetzt unter %1: %2</translation>
    </message>
    <message>
        <source>%1 no longer exists. It was removed from the list of recent files.</source>
        <translation>%1 existiert nicht mehr und wurde aus der Liste zuletzt geöffneter Dateien entfernt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>A picture has no strokes. Save it as PNG.</source>
        <translation>Ein Bild hat keine Striche. Es lässt sich als PNG speichern.</translation>
    </message>
    <message>
        <source>Nothing to copy: the canvas is empty.</source>
        <translation>Nichts zu kopieren: Die Zeichenfläche ist leer.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Paste drawing</source>
        <translation>Zeichnung einfügen</translation>
    </message>
    <message>
        <source>The drawing of the previous session is now %1</source>
        <translation>Die Zeichnung der vorigen Sitzung ist jetzt %1</translation>
    </message>
    <message>
        <source>restored drawing</source>
        <translation>wiederhergestellte Zeichnung</translation>
    </message>
    <message>
        <source>Cannot keep the drawing for the next session: %1</source>
        <translation>Die Zeichnung lässt sich nicht für die nächste Sitzung aufbewahren: %1</translation>
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
        <translation>Hier zeichnen</translation>
    </message>
</context>
<context>
    <name>ui::DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
</context>
<context>
    <name>ui::DuelsPanel</name>
    <message>
        <source>Duels of softmax</source>
        <translation>Duelle von Softmax</translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation>Kreise: %1</translation>
    </message>
    <message>
        <source>trained duels: %1</source>
        <translation>trainierte Duelle: %1</translation>
    </message>
    <message>
        <source>The duels that softmax implies: %1.</source>
        <translation>Die Duelle, die aus Softmax folgen: %1.</translation>
    </message>
    <message>
        <source>Each cell compares two probabilities of softmax: the first divided by the sum of both. A circle is three classes that beat each other in turn. Numbers of one list cannot form a circle; trained duels can.</source>
        <translation>Jede Zelle vergleicht zwei Wahrscheinlichkeiten von Softmax: die erste geteilt durch die Summe beider. Ein Kreis besteht aus drei Klassen, die sich reihum schlagen. Zahlen einer Liste können keinen Kreis bilden; trainierte Duelle schon.</translation>
    </message>
    <message>
        <source>not trained: p(row) / (p(row) + p(column))</source>
        <translation>nicht trainiert: p(Zeile) / (p(Zeile) + p(Spalte))</translation>
    </message>
    <message>
        <source>the duels that the probabilities of softmax imply</source>
        <translation>die Duelle, die aus den Softmax-Wahrscheinlichkeiten folgen</translation>
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
        <translation>ECOC · fehlerkorrigierender Code</translation>
    </message>
    <message>
        <source>one two-way head per bit; the nearest code word wins</source>
        <translation>ein Zweierkopf je Bit; das nächstliegende Codewort gewinnt</translation>
    </message>
    <message>
        <source>the nearest code word wins</source>
        <translation>das nächstliegende Codewort gewinnt</translation>
    </message>
    <message>
        <source>Each class has a code word, and one head per bit decides between 0 and 1. The class with the nearest code word wins. Code words differ in many bits, so the result can be right even if some bits are wrong.</source>
        <translation>Jede Klasse hat ein Codewort, und je Bit entscheidet ein Kopf zwischen 0 und 1. Die Klasse mit dem nächstliegenden Codewort gewinnt. Codewörter unterscheiden sich in vielen Bits; das Ergebnis kann daher auch mit einigen falschen Bits richtig sein.</translation>
    </message>
    <message>
        <source>one head per bit; the nearest code word wins</source>
        <translation>ein Kopf je Bit; das nächstliegende Codewort gewinnt</translation>
    </message>
    <message>
        <source>%1 of %2 bits wrong</source>
        <translation>%1 von %2 Bits falsch</translation>
    </message>
    <message>
        <source>Hamming distance agrees</source>
        <translation>Hamming-Distanz stimmt zu</translation>
    </message>
    <message>
        <source>Hamming distance gives %1</source>
        <translation>Hamming-Distanz ergibt %1</translation>
    </message>
    <message>
        <source>The code says %1 with %2 of %3 bits wrong.</source>
        <translation>Der Code sagt %1, mit %2 von %3 falschen Bits.</translation>
    </message>
    <message>
        <source>The Hamming distance gives %1.</source>
        <translation>Die Hamming-Distanz ergibt %1.</translation>
    </message>
    <message>
        <source>%1 bits differ from the code word of %2, %3 from that of %4</source>
        <translation>%1 Bits weichen vom Codewort von %2 ab, %3 von dem von %4</translation>
    </message>
</context>
<context>
    <name>ui::EliminationCard</name>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>subsets</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>duels (DDAG)</source>
        <translation>Duelle</translation>
    </message>
    <message>
        <source>Previous round (Left)</source>
        <translation>Vorige Runde (Links)</translation>
    </message>
    <message>
        <source>Play the rounds (Space)</source>
        <translation>Runden abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Next round (Right)</source>
        <translation>Nächste Runde (Rechts)</translation>
    </message>
    <message>
        <source>Set the speed (plus, minus)</source>
        <translation>Tempo einstellen (Plus, Minus)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Use one head per subset of classes; each round eliminates the least likely class</source>
        <translation>Einen Kopf je Teilmenge der Klassen verwenden; in jeder Runde scheidet die unwahrscheinlichste Klasse aus</translation>
    </message>
    <message>
        <source>Use the pairwise heads; each duel of the first and the last remaining class eliminates the loser</source>
        <translation>Die paarweisen Köpfe verwenden; in jedem Duell der ersten und der letzten verbliebenen Klasse scheidet die Verliererin aus</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>round %1, %2: %3</source>
        <translation>Runde %1, %2: %3</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3.</source>
        <translation>Runde %1 von %2: %3.</translation>
    </message>
</context>
<context>
    <name>ui::EliminationFace</name>
    <message>
        <source>Elimination</source>
        <translation>Elimination</translation>
    </message>
    <message>
        <source>Elimination · hierarchical path</source>
        <translation>Elimination · hierarchischer Pfad</translation>
    </message>
    <message>
        <source>one class is out per round: the least likely</source>
        <translation>je Runde scheidet die unwahrscheinlichste Klasse aus</translation>
    </message>
    <message>
        <source>one class is out per round</source>
        <translation>je Runde scheidet eine Klasse aus</translation>
    </message>
    <message>
        <source>A head for all %1 classes eliminates the least likely one. A head for the remaining classes does the same, until one class is left. An eliminated class cannot return.</source>
        <translation>Ein Kopf für alle %1 Klassen lässt die unwahrscheinlichste ausscheiden. Ein Kopf für die übrigen Klassen tut dasselbe, bis eine Klasse übrig ist. Eine ausgeschiedene Klasse kann nicht zurückkehren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rounds; the least likely class is out</source>
        <translation>
            <numerusform>%1 Runde; die unwahrscheinlichste Klasse scheidet aus</numerusform>
            <numerusform>%1 Runden; die unwahrscheinlichste Klasse scheidet aus</numerusform>
        </translation>
    </message>
    <message>
        <source>last duel: %1 (%2) beat %3 (%4)</source>
        <translation>letztes Duell: %1 (%2) schlug %3 (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 pair heads used</source>
        <translation>%1 von %2 Paarköpfen genutzt</translation>
    </message>
    <message>
        <source>last round: %1 (%2) beat %3 (%4) · %5 of %6 heads used</source>
        <translation>letzte Runde: %1 (%2) schlug %3 (%4) · %5 von %6 Köpfen genutzt</translation>
    </message>
    <message>
        <source>Elimination says %1.</source>
        <translation>Die Elimination sagt %1.</translation>
    </message>
    <message>
        <source>Elimination by duels says %1.</source>
        <translation>Die Elimination durch Duelle sagt %1.</translation>
    </message>
    <message>
        <source>In the last round, %1.</source>
        <translation>In der letzten Runde: %1.</translation>
    </message>
    <message>
        <source>%1 was eliminated in round %2 of %3 and cannot return</source>
        <translation>%1 schied in Runde %2 von %3 aus und kann nicht zurückkehren</translation>
    </message>
    <message>
        <source>%1 lost the last round, %2 to %3</source>
        <translation>%1 verlor die letzte Runde, %2 zu %3</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationBar</name>
    <message>
        <source>Not evaluated yet, so filters by answer are off.</source>
        <translation>Noch nicht ausgewertet; Filter nach Antwort sind daher aus.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Evaluated images</source>
        <translation>Ausgewertete Bilder</translation>
    </message>
    <message>
        <source>Looking for saved answers…</source>
        <translation>Gespeicherte Antworten werden gesucht…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Evaluate %1 images, %2</source>
        <translation>
            <numerusform>%1 Bild auswerten, %2</numerusform>
            <numerusform>%1 Bilder auswerten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bricht ab…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images, %3 left</source>
        <translation>
            <numerusform>%1 von %2 Bild, noch %3</numerusform>
            <numerusform>%1 von %2 Bildern, noch %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ExampleList</name>
    <message>
        <source>Examples of %1</source>
        <translation>Beispiele für %1</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Beispiel %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::Examples</name>
    <message>
        <source>a 4 that is nearly a 9</source>
        <translation>eine 4, die fast eine 9 ist</translation>
    </message>
    <message>
        <source>between 6 and 0</source>
        <translation>zwischen 6 und 0</translation>
    </message>
    <message>
        <source>between 1 and 7</source>
        <translation>zwischen 1 und 7</translation>
    </message>
    <message>
        <source>between 3 and 5</source>
        <translation>zwischen 3 und 5</translation>
    </message>
    <message>
        <source>the letter A</source>
        <translation>der Buchstabe A</translation>
    </message>
    <message>
        <source>two digits, 4 and 7</source>
        <translation>zwei Ziffern, 4 und 7</translation>
    </message>
    <message>
        <source>a 9 with a hook and a bar</source>
        <translation>eine 9 mit Haken und Querstrich</translation>
    </message>
</context>
<context>
    <name>ui::ExperimentBar</name>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Ord&amp;ner öffnen…</translation>
    </message>
    <message>
        <source>D&amp;ata set</source>
        <translation>Datensat&amp;z</translation>
    </message>
    <message>
        <source>&amp;Protocols</source>
        <translation>Prot&amp;okolle</translation>
    </message>
    <message>
        <source>Save&amp;d results</source>
        <translation>Ges&amp;peichert</translation>
    </message>
    <message>
        <source>Cal&amp;ibration</source>
        <translation>&amp;Kalibrierung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>ui::ExperimentPage</name>
    <message>
        <source>Ope&amp;n plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save plan as &amp;copy…</source>
        <translation>Plan als Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>Open a plan file (.json)</source>
        <translation>Eine Plandatei öffnen (.json)</translation>
    </message>
    <message>
        <source>Save the plan with the changes below to a plan file (.json)</source>
        <translation>Den Plan mit den Änderungen unten in einer Plandatei speichern (.json)</translation>
    </message>
    <message>
        <source>Use fewer trials and shares for a quick first result. To restore the plan, choose the protocol again.</source>
        <translation>Weniger Versuche und Anteile für ein schnelles erstes Ergebnis verwenden. Das Protokoll erneut wählen, um den Plan wiederherzustellen.</translation>
    </message>
    <message>
        <source>An experiment is running. Its results remain on the page with the saved results.</source>
        <translation>Ein Experiment läuft. Seine Ergebnisse bleiben auf der Seite mit den gespeicherten Ergebnissen.</translation>
    </message>
    <message>
        <source>Use &amp;%1 trials, 1 and 10 %</source>
        <translation>&amp;%1 Versuche, 1 und 10 %</translation>
    </message>
    <message>
        <source>Data sets: %1</source>
        <translation>Datensätze: %1</translation>
    </message>
    <message>
        <source>Start experiment</source>
        <translation>Experiment starten</translation>
    </message>
    <message>
        <source>This experiment takes %1 on this computer. Start it?</source>
        <translation>Dieses Experiment dauert auf diesem Computer %1. Starten?</translation>
    </message>
    <message>
        <source>You can pause it at any time and keep the finished runs. A small experiment gives a quick but less certain result.</source>
        <translation>Es lässt sich jederzeit pausieren; abgeschlossene Läufe bleiben erhalten. Ein kleines Experiment liefert ein schnelles, aber weniger sicheres Ergebnis.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Use a small plan</source>
        <translation>Kleinen Plan verwenden</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Save plan as copy</source>
        <translation>Plan als Kopie speichern</translation>
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
        <translation>ECE danach</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Brier after</source>
        <translation>Brier danach</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC-Fläche</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1 Netz</numerusform>
            <numerusform>%1 Netze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 heads</source>
        <translation>
            <numerusform>%1 Kopf</numerusform>
            <numerusform>%1 Köpfe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to train, %3 on this computer</source>
        <translation>%1: %2 zu trainieren, %3 auf diesem Computer</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Run %1 of %2: trial %3, %4 % of the images</source>
        <translation>Lauf %1 von %2: Versuch %3, %4 % der Bilder</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Choose a protocol and a data set.</source>
        <translation>Ein Protokoll und einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Checking the plan…</source>
        <translation>Plan wird geprüft…</translation>
    </message>
    <message>
        <source>No run is complete yet.</source>
        <translation>Noch kein Lauf ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Starting…
 </source>
        <translation>Startet…
 </translation>
    </message>
    <message>
        <source>Pausing after this step…
Finished runs are saved.</source>
        <translation>Pausiert nach diesem Schritt…
Abgeschlossene Läufe sind gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs are complete and saved.</source>
        <translation>
            <numerusform>%1 von %n Lauf ist fertig und gespeichert.</numerusform>
            <numerusform>%1 von %n Läufen sind fertig und gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n runs are complete. You can add more trials.</source>
        <translation>
            <numerusform>Der Lauf ist fertig. Weitere Versuche lassen sich hinzufügen.</numerusform>
            <numerusform>Alle %n Läufe sind fertig. Weitere Versuche lassen sich hinzufügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExperimentWorkspace</name>
    <message>
        <source>Looking for data sets…</source>
        <translation>Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>No data set was found in %1. Download one from the list above, or open a folder.</source>
        <translation>In %1 wurde kein Datensatz gefunden. Einen aus der Liste oben herunterladen oder einen Ordner öffnen.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>ui::FeaturesView</name>
    <message>
        <source>Filters and features</source>
        <translation>Filter und Merkmale</translation>
    </message>
    <message>
        <source>%1 filters of the first convolution and their outputs for one image</source>
        <translation>%1 Filter der ersten Faltung und ihre Ausgaben für ein Bild</translation>
    </message>
    <message>
        <source>No network is trained yet.</source>
        <translation>Noch kein Netz ist trainiert.</translation>
    </message>
    <message>
        <source>Filters appear during training</source>
        <translation>Filter erscheinen beim Training</translation>
    </message>
    <message>
        <source>Filters: orange is positive, blue is negative</source>
        <translation>Filter: Orange ist positiv, Blau negativ</translation>
    </message>
    <message>
        <source>Filters as colours</source>
        <translation>Filter als Farben</translation>
    </message>
    <message>
        <source>One test image and the output of each filter</source>
        <translation>Ein Testbild und die Ausgabe jedes Filters</translation>
    </message>
</context>
<context>
    <name>ui::FetchBar</name>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the download. Runoff deletes incomplete files.</source>
        <translation>Den Download abbrechen. Runoff löscht unvollständige Dateien.</translation>
    </message>
    <message>
        <source>Downloading %1, %2</source>
        <translation>%1 wird heruntergeladen, %2</translation>
    </message>
</context>
<context>
    <name>ui::FieldList</name>
    <message>
        <source>Multi-label epochs</source>
        <translation>Epochen Multi-Label</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Answers &amp;by strategy</source>
        <translation>Ant&amp;worten von</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Er&amp;gebnis</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>Images on which the strategies disagree</source>
        <translation>Bilder, bei denen die Strategien uneinig sind</translation>
    </message>
    <message>
        <source>Opposite result by</source>
        <translation>Umgekehrt bei</translation>
    </message>
    <message>
        <source>Show only the images on which this strategy has the opposite result: it is wrong where the other one is right, or right where the other one is wrong. Choose the result right or wrong first.</source>
        <translation>Nur die Bilder zeigen, bei denen diese Strategie das umgekehrte Ergebnis hat: Sie ist falsch, wo die andere richtig ist, oder richtig, wo die andere falsch ist. Zuerst das Ergebnis richtig oder falsch wählen.</translation>
    </message>
    <message>
        <source>Lowest margin</source>
        <translation>Kleinster Abstand</translation>
    </message>
    <message>
        <source>Highest margin</source>
        <translation>Größter Abstand</translation>
    </message>
    <message>
        <source>Mar&amp;gin range</source>
        <translation>Absta&amp;ndsbereich</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>So&amp;rtieren nach</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Images that most strategies answer wrongly come first, then those with the smallest margins</source>
        <translation>Bilder, die die meisten Strategien falsch beantworten, kommen zuerst, dann die mit den kleinsten Abständen</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Fallend</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>&amp;Jump to image number</source>
        <translation>&amp;Zu Bild Nummer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Only one of %1 and %2 says %3 ✕</source>
        <translation>Nur eine von %1 und %2 sagt %3 ✕</translation>
    </message>
    <message>
        <source>%1 says %2 ✕</source>
        <translation>%1 sagt %2 ✕</translation>
    </message>
    <message>
        <source>%1. Click to clear this filter.</source>
        <translation>%1. Klicken, um diesen Filter zu löschen.</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>beliebig</translation>
    </message>
    <message numerus="yes">
        <source>%1 images</source>
        <translation>
            <numerusform>%1 Bild</numerusform>
            <numerusform>%1 Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images</source>
        <translation>
            <numerusform>%1 von %2 Bild</numerusform>
            <numerusform>%1 von %2 Bildern</numerusform>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>first convolution; each network has its own scale</source>
        <translation>erste Faltung; jedes Netz hat seine eigene Skala</translation>
    </message>
    <message>
        <source>first convolution, own scales</source>
        <translation>erste Faltung, eigene Skalen</translation>
    </message>
    <message>
        <source>A filter is a small pattern of weights in the first layer of a network. Its feature map is light where the drawing matches the pattern. The panel compares the trunk, which most strategies share, with the network of one specialist, if the model has such networks.</source>
        <translation>Ein Filter ist ein kleines Muster von Gewichten in der ersten Schicht eines Netzes. Seine Merkmalskarte ist hell, wo die Zeichnung zum Muster passt. Das Panel vergleicht den Rumpf, den die meisten Strategien teilen, mit dem Netz eines Spezialisten, falls das Modell solche Netze hat.</translation>
    </message>
    <message>
        <source>Shared trunk</source>
        <translation>Gemeinsamer Rumpf</translation>
    </message>
    <message>
        <source>Specialist %1</source>
        <translation>Spezialist %1</translation>
    </message>
    <message>
        <source>This network does not begin with a convolution, so it has no filters.</source>
        <translation>Dieses Netz beginnt nicht mit einer Faltung und hat daher keine Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 filters respond</source>
        <translation>
            <numerusform>%1 von %2 Filtern reagiert</numerusform>
            <numerusform>%1 von %2 Filtern reagieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 respond</source>
        <translation>
            <numerusform>%1 von %2 reagiert</numerusform>
            <numerusform>%1 von %2 reagieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>This model has no specialist networks to compare.</source>
        <translation>Dieses Modell hat keine Spezialistennetze zum Vergleichen.</translation>
    </message>
    <message>
        <source>The filters of these networks cannot be compared.</source>
        <translation>Die Filter dieser Netze lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Mean similarity to the closest trunk filter: %1 · random filters: %2</source>
        <translation>Mittlere Ähnlichkeit mit dem ähnlichsten Filter des Rumpfs: %1 · zufällige Filter: %2</translation>
    </message>
    <message>
        <source>Similarity %1 · random %2</source>
        <translation>Ähnlichkeit %1 · zufällig %2</translation>
    </message>
    <message>
        <source>Trunk filter %1</source>
        <translation>Rumpffilter %1</translation>
    </message>
    <message>
        <source>Specialist filter %1</source>
        <translation>Spezialistenfilter %1</translation>
    </message>
    <message>
        <source>Trunk %1, specialist %2 · similarity %3</source>
        <translation>Rumpf %1, Spezialist %2 · Ähnlichkeit %3</translation>
    </message>
    <message>
        <source>Specialist %1, trunk %2 · similarity %3</source>
        <translation>Spezialist %1, Rumpf %2 · Ähnlichkeit %3</translation>
    </message>
    <message>
        <source>Trunk filter %1: the closest is specialist filter %2 · similarity %3</source>
        <translation>Rumpffilter %1: am ähnlichsten ist Spezialistenfilter %2 · Ähnlichkeit %3</translation>
    </message>
    <message>
        <source>Specialist filter %1: the closest is trunk filter %2 · similarity %3</source>
        <translation>Spezialistenfilter %1: am ähnlichsten ist Rumpffilter %2 · Ähnlichkeit %3</translation>
    </message>
    <message>
        <source>%1, filter %2 of %3</source>
        <translation>%1, Filter %2 von %3</translation>
    </message>
    <message>
        <source>Weights: %1 to %2</source>
        <translation>Gewichte: %1 bis %2</translation>
    </message>
    <message>
        <source>Highest activation: %1</source>
        <translation>Höchste Aktivierung: %1</translation>
    </message>
    <message>
        <source>Closest filter of the specialist: %1, similarity %2</source>
        <translation>Ähnlichster Filter des Spezialisten: %1, Ähnlichkeit %2</translation>
    </message>
    <message>
        <source>Closest filter of the trunk: %1, similarity %2</source>
        <translation>Ähnlichster Filter des Rumpfs: %1, Ähnlichkeit %2</translation>
    </message>
    <message>
        <source>The similarity is the cosine of the angle between the weights of two filters: 1 for the same pattern, 0 for unrelated patterns, −1 for the opposite. The mean is %1 over the filters of the specialist, each with the most similar filter of the trunk. Random filters have a mean of %2, because one of %3 filters is always somewhat similar.</source>
        <translation>Die Ähnlichkeit ist der Kosinus des Winkels zwischen den Gewichten zweier Filter: 1 für dasselbe Muster, 0 für unabhängige Muster, −1 für das Gegenteil. Das Mittel ist %1 über die Filter des Spezialisten, jeder mit dem ähnlichsten Filter des Rumpfs. Zufällige Filter haben ein Mittel von %2, weil einer von %3 Filtern immer etwas ähnlich ist.</translation>
    </message>
    <message>
        <source>Filters are shown as colours: grey is a weight of zero.</source>
        <translation>Filter sind als Farben gezeigt: Grau ist ein Gewicht von null.</translation>
    </message>
    <message>
        <source>Orange weights are positive and blue weights are negative.</source>
        <translation>Orange Gewichte sind positiv, blaue negativ.</translation>
    </message>
    <message>
        <source>%1 Maps are black where the filter does not respond. Each network has its own scale: the strongest colour is its largest weight, and white is its highest activation. A filter responds if the drawing raises its activation by at least %2 % of the highest rise in its network.</source>
        <translation>%1 Merkmalskarten sind schwarz, wo der Filter nicht reagiert. Jedes Netz hat seine eigene Skala: Die kräftigste Farbe ist sein größtes Gewicht, Weiß seine höchste Aktivierung. Ein Filter reagiert, wenn die Zeichnung seine Aktivierung um mindestens %2 % des höchsten Anstiegs in seinem Netz erhöht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FiltersPanel</name>
    <message>
        <source>&amp;Automatic: the class that the specialists answer</source>
        <translation>&amp;Automatisch: die Antwort der Spezialisten</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>%1. Choose another specialist.</source>
        <translation>%1. Anderen Spezialisten wählen.</translation>
    </message>
    <message>
        <source>Specialist to compare: %1</source>
        <translation>Spezialist zum Vergleich: %1</translation>
    </message>
    <message>
        <source>The class that the specialists answer</source>
        <translation>Die Antwort der Spezialisten</translation>
    </message>
</context>
<context>
    <name>ui::FolderList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Entfernen aus: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation>Vorschau des Formulars</translation>
    </message>
    <message>
        <source>%1 boxes for %2 classes</source>
        <translation>%1 Felder für %2 Klassen</translation>
    </message>
</context>
<context>
    <name>ui::FormWords</name>
    <message>
        <source>Handwriting form</source>
        <translation>Handschriftformular</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Bogen %1</translation>
    </message>
    <message>
        <source>Sheet %1, page %2</source>
        <translation>Bogen %1, Seite %2</translation>
    </message>
    <message>
        <source>Write or draw in each box what is printed above it. Use a dark pen and stay inside the box. You can leave boxes empty. Keep the four codes in the corners clean.</source>
        <translation>In jedes Feld schreiben oder zeichnen, was darüber gedruckt steht. Einen dunklen Stift verwenden und im Feld bleiben. Felder dürfen leer bleiben. Die vier Codes in den Ecken sauber halten.</translation>
    </message>
    <message>
        <source>Photograph the flat page with all four codes. Then choose File &gt; Read filled forms in Runoff. The number of the sheet stands for the writer; no name is stored.</source>
        <translation>Die flach liegende Seite mit allen vier Codes fotografieren. Dann in Runoff Datei &gt; Ausgefüllte Formulare einlesen wählen. Die Nummer des Bogens steht für den Schreiber; kein Name wird gespeichert.</translation>
    </message>
    <message>
        <source>Form %1 · classes %2 · Runoff %3</source>
        <translation>Formular %1 · Klassen %2 · Runoff %3</translation>
    </message>
</context>
<context>
    <name>ui::GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 is part of the source code of Runoff and is not installed.</source>
        <translation>%1 gehört zum Quelltext von Runoff und ist nicht installiert.</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ui::ImageDetail</name>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation>Auf Zeichenfl&amp;äche</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>Selected image</source>
        <translation>Ausgewähltes Bild</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>writer %1</source>
        <translation>Schreiber %1</translation>
    </message>
    <message>
        <source>Writer %1</source>
        <translation>Schreiber %1</translation>
    </message>
    <message>
        <source>Open the strokes in the Draw workspace, where you can change them. You can also press Enter or double-click the image.</source>
        <translation>Die Striche im Arbeitsbereich Zeichnen öffnen, um sie zu ändern. Auch mit der Eingabetaste oder einem Doppelklick auf das Bild.</translation>
    </message>
    <message>
        <source>Open the image in the Draw workspace. You can also press Enter or double-click the image.</source>
        <translation>Das Bild im Arbeitsbereich Zeichnen öffnen. Auch mit der Eingabetaste oder einem Doppelklick auf das Bild.</translation>
    </message>
    <message>
        <source>%1, true class %2</source>
        <translation>%1, wahre Klasse %2</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>ui::ImageFields</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Datensat&amp;z</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>Classes to train on, such as 0-4 or cat,dog. Empty: all classes.</source>
        <translation>Klassen für das Training, etwa 0-4 oder cat,dog. Leer: alle Klassen.</translation>
    </message>
    <message>
        <source>St&amp;ride</source>
        <translation>Schritt&amp;weite</translation>
    </message>
    <message>
        <source>Use every n-th training image. A stride of 10 uses a tenth of the images and takes a tenth of the time.</source>
        <translation>Jedes n-te Trainingsbild verwenden. Eine Schrittweite von 10 verwendet ein Zehntel der Bilder und braucht ein Zehntel der Zeit.</translation>
    </message>
    <message>
        <source>Fractio&amp;n</source>
        <translation>An&amp;teil</translation>
    </message>
    <message>
        <source>Share of these images to use, equal for all classes. The seed selects them at random.</source>
        <translation>Anteil dieser Bilder, der verwendet wird, gleich für alle Klassen. Der Seed wählt sie zufällig aus.</translation>
    </message>
    <message>
        <source>add a data set</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Together &amp;with</source>
        <translation>Zusammen m&amp;it</translation>
    </message>
    <message>
        <source>Data sets with the same classes, for the same training. Drawings become pictures like those of the first set of pictures.</source>
        <translation>Datensätze mit denselben Klassen für dasselbe Training. Zeichnungen werden zu Bildern wie denen des ersten Bilddatensatzes.</translation>
    </message>
    <message>
        <source>every image once</source>
        <translation>jedes Bild einmal</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>nach Gewicht</translation>
    </message>
    <message>
        <source>Each e&amp;poch</source>
        <translation>&amp;Jede Epoche</translation>
    </message>
    <message>
        <source>By weight, an epoch still has as many images as all data sets together. A data set repeats images, or leaves out a random choice.</source>
        <translation>Auch nach Gewicht hat eine Epoche so viele Bilder wie alle Datensätze zusammen. Ein Datensatz wiederholt Bilder oder lässt eine zufällige Auswahl weg.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>by writer</source>
        <translation>nach Schreiber</translation>
    </message>
    <message>
        <source>by drawing</source>
        <translation>nach Zeichnung</translation>
    </message>
    <message>
        <source>Divis&amp;ion</source>
        <translation>Au&amp;fteilung</translation>
    </message>
    <message>
        <source>How drawings are divided into training and test images. By writer, no writer occurs in both; this is usual if at least two writers are known.</source>
        <translation>Wie Zeichnungen in Trainings- und Testbilder aufgeteilt werden. Nach Schreiber kommt kein Schreiber in beiden vor; das ist üblich, wenn mindestens zwei Schreiber bekannt sind.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>auto: selected for the images</source>
        <translation>auto: passend zu den Bildern</translation>
    </message>
    <message>
        <source>digits: rotate and shift, never mirror</source>
        <translation>digits: drehen und verschieben, nie spiegeln</translation>
    </message>
    <message>
        <source>objects: shift and mirror</source>
        <translation>objects: verschieben und spiegeln</translation>
    </message>
    <message>
        <source>strokes: change drawings only</source>
        <translation>strokes: nur Zeichnungen ändern</translation>
    </message>
    <message>
        <source>Au&amp;gmentation</source>
        <translation>Au&amp;gmentierung</translation>
    </message>
    <message>
        <source>Small random changes of each image in every epoch. Training takes longer and generalizes better. You can also enter rules, such as shift=2,rotate=10,flip or, for drawings, pen=0.3,slant=0.2,turn=8.</source>
        <translation>Kleine zufällige Änderungen jedes Bildes in jeder Epoche. Das Training dauert länger und verallgemeinert besser. Auch eigene Regeln sind möglich, etwa shift=2,rotate=10,flip oder, für Zeichnungen, pen=0.3,slant=0.2,turn=8.</translation>
    </message>
    <message>
        <source>Data set for the training. Its test images only measure the result.</source>
        <translation>Datensatz für das Training. Seine Testbilder messen nur das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>ui::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ui::ImageListModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>Image %1: %2, wrong answer %3</source>
        <translation>Bild %1: %2, falsche Antwort %3</translation>
    </message>
    <message>
        <source>Image %1: %2, right answer</source>
        <translation>Bild %1: %2, richtige Antwort</translation>
    </message>
</context>
<context>
    <name>ui::JoinedSets</name>
    <message>
        <source>Train without this data set</source>
        <translation>Ohne diesen Datensatz trainieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Weight of this data set in each epoch, relative to the others</source>
        <translation>Gewicht dieses Datensatzes in jeder Epoche, relativ zu den anderen</translation>
    </message>
    <message>
        <source>%1 of each epoch</source>
        <translation>%1 jeder Epoche</translation>
    </message>
</context>
<context>
    <name>ui::Lane</name>
    <message>
        <source>Not enough memory.</source>
        <translation>Nicht genug Speicher.</translation>
    </message>
    <message>
        <source>Internal error: %1</source>
        <translation>Interner Fehler: %1</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
</context>
<context>
    <name>ui::LearningFields</name>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Momentum</translation>
    </message>
    <message>
        <source>SGD with Nesterov momentum</source>
        <translation>SGD mit Nesterov-Momentum</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>O&amp;ptimierer</translation>
    </message>
    <message>
        <source>Adadelta adapts its step size, Adam learns quickly, and SGD is the plain method.</source>
        <translation>Adadelta passt seine Schrittweite an, Adam lernt schnell, und SGD ist das einfache Verfahren.</translation>
    </message>
    <message>
        <source>Learning ra&amp;te</source>
        <translation>Ler&amp;nrate</translation>
    </message>
    <message>
        <source>Size of a training step. Selecting an optimizer sets its default rate.</source>
        <translation>Größe eines Trainingsschritts. Die Wahl eines Optimierers setzt dessen Standardrate.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Each step subtracts rate × decay × weight. 0.005 suits residual networks.</source>
        <translation>Jeder Schritt zieht Rate × Decay × Gewicht ab. 0.005 passt zu residualen Netzen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Cosine lowers the learning rate to almost zero. One cycle first warms up for a fifth of the steps.</source>
        <translation>Kosinus senkt die Lernrate bis fast auf null. One-Cycle steigert sie zuerst während eines Fünftels der Schritte.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>One-Cycle</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes, which makes the trunk less certain.</source>
        <translation>Anteil jedes Zielwerts, der über alle Klassen verteilt wird; er macht den Rumpf weniger sicher.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Fine-tuned heads also train the trunk, so a head epoch takes as long as a trunk epoch. From scratch trains a separate network for each pair and each subset of classes: 26 networks for five classes.</source>
        <translation>Köpfe mit Feinabstimmung trainieren den Rumpf mit; eine Kopfepoche dauert daher so lange wie eine Rumpfepoche. Von Grund auf trainiert ein eigenes Netz für jedes Paar und jede Teilmenge der Klassen: 26 Netze für fünf Klassen.</translation>
    </message>
    <message>
        <source>On the frozen trunk</source>
        <translation>Auf eingefrorenem Rumpf</translation>
    </message>
    <message>
        <source>Fine-tuned, with the trunk</source>
        <translation>Mit Feinabstimmung des Rumpfs</translation>
    </message>
    <message>
        <source>From scratch, one network each</source>
        <translation>Von Grund auf, je ein Netz</translation>
    </message>
    <message>
        <source>Head optimizer</source>
        <translation>Optimierer der Köpfe</translation>
    </message>
    <message>
        <source>Optimizer for the heads, with its default learning rate.</source>
        <translation>Optimierer für die Köpfe, mit seiner Standardlernrate.</translation>
    </message>
    <message>
        <source>Same as the trunk</source>
        <translation>Wie beim Rumpf</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>bfloat16 rounds the outputs of the layers and trains about 1.5 times as fast. The weights stay float32. Automatic selects bfloat16 if the processor supports it.</source>
        <translation>bfloat16 rundet die Ausgaben der Schichten und trainiert etwa 1,5-mal so schnell. Die Gewichte bleiben float32. Automatisch wählt bfloat16, wenn der Prozessor es unterstützt.</translation>
    </message>
    <message>
        <source>This computer always uses float32. bfloat16 needs a processor with AVX-512 BF16 or AMX; this one supports %1.</source>
        <translation>Dieser Computer verwendet immer float32. bfloat16 braucht einen Prozessor mit AVX-512 BF16 oder AMX; dieser unterstützt %1.</translation>
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
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>E&amp;pochs</source>
        <translation>Epo&amp;chen</translation>
    </message>
    <message>
        <source>Epochs for the trunk.</source>
        <translation>Epochen für den Rumpf.</translation>
    </message>
    <message>
        <source>Head epochs</source>
        <translation>Kopfepochen</translation>
    </message>
    <message>
        <source>Epochs for the heads of all strategies on the trunk.</source>
        <translation>Epochen für die Köpfe aller Strategien auf dem Rumpf.</translation>
    </message>
    <message>
        <source>Multi-label epochs</source>
        <translation>Epochen Multi-Label</translation>
    </message>
    <message>
        <source>Epochs for the multi-label network, which learns from canvases with zero to three objects.</source>
        <translation>Epochen für das Multi-Label-Netz, das aus Zeichenflächen mit null bis drei Objekten lernt.</translation>
    </message>
    <message>
        <source>Specialist epochs</source>
        <translation>Epochen Spezialisten</translation>
    </message>
    <message>
        <source>Epochs for each specialist network. There is one per class.</source>
        <translation>Epochen für jedes Spezialistennetz. Es gibt eines je Klasse.</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Batchg&amp;röße</translation>
    </message>
    <message>
        <source>Number of images in one training step. Small batches give more steps, large batches faster steps.</source>
        <translation>Anzahl der Bilder in einem Trainingsschritt. Kleine Batches ergeben mehr Schritte, große Batches schnellere Schritte.</translation>
    </message>
    <message>
        <source>Head batch size</source>
        <translation>Batchgröße der Köpfe</translation>
    </message>
    <message>
        <source>Number of images in one training step of the heads.</source>
        <translation>Anzahl der Bilder in einem Trainingsschritt der Köpfe.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>Start of the random numbers. The same seed and settings on the same computer give exactly the same model.</source>
        <translation>Startwert der Zufallszahlen. Derselbe Seed und dieselben Einstellungen ergeben auf demselben Computer genau dasselbe Modell.</translation>
    </message>
</context>
<context>
    <name>ui::LessonCard</name>
    <message>
        <source> · your own</source>
        <translation> · eigene</translation>
    </message>
    <message numerus="yes">
        <source>%1 min · %n steps</source>
        <translation>
            <numerusform>%1 min · %n Schritt</numerusform>
            <numerusform>%1 min · %n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LessonGallery</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Welcome to Runoff</source>
        <translation>Willkommen bei Runoff</translation>
    </message>
    <message>
        <source>Draw a digit and see what different ways of turning a neural network into a classifier say. A lesson takes you through one question in 5 to 10 minutes. Your drawing stays as it is.</source>
        <translation>Eine Ziffer zeichnen und sehen, was verschiedene Wege von einem neuronalen Netz zu einem Klassifikator sagen. Eine Lektion führt in 5 bis 10 Minuten durch eine Frage. Die Zeichnung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A lesson takes a class through one question in 5 to 10 minutes. Your drawing stays as it is: leaving the lesson restores it.</source>
        <translation>Eine Lektion führt eine Lerngruppe in 5 bis 10 Minuten durch eine Frage. Die Zeichnung bleibt, wie sie ist: Das Verlassen der Lektion stellt sie wieder her.</translation>
    </message>
    <message>
        <source>&amp;Show at start</source>
        <translation>Beim &amp;Start zeigen</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Draw on my own</source>
        <translation>Sel&amp;bst zeichnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No lessons found. Open a lesson file, or record one with Lessons &gt; Record scene.</source>
        <translation>Keine Lektionen gefunden. Eine Lektionsdatei öffnen oder mit Lektionen &gt; Szene aufnehmen eine aufnehmen.</translation>
    </message>
</context>
<context>
    <name>ui::LessonPlayer</name>
    <message>
        <source>Restore drawing</source>
        <translation>Zeichnung wiederherstellen</translation>
    </message>
    <message>
        <source>Start lesson</source>
        <translation>Lektion starten</translation>
    </message>
    <message>
        <source>Lesson step %1</source>
        <translation>Lektion, Schritt %1</translation>
    </message>
    <message>
        <source>Step %1 is skipped. %2</source>
        <translation>Schritt %1 wird übersprungen. %2</translation>
    </message>
</context>
<context>
    <name>ui::LessonStrip</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Voriger Schritt (Bild auf)</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Nächster Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Begin this lesson again (Ctrl+Home)</source>
        <translation>Diese Lektion von vorn beginnen (Strg+Pos1)</translation>
    </message>
    <message>
        <source>Restart lesson</source>
        <translation>Lektion neu starten</translation>
    </message>
    <message>
        <source>Leave the lesson and restore your drawing (Ctrl+Shift+L)</source>
        <translation>Lektion verlassen und die Zeichnung wiederherstellen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Leave lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Choice %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
    <message>
        <source>Choose this answer (Alt+%1)</source>
        <translation>Diese Antwort wählen (Alt+%1)</translation>
    </message>
    <message>
        <source>✓ Right. %1</source>
        <translation>✓ Richtig. %1</translation>
    </message>
    <message>
        <source>✗ The answer is %1. %2</source>
        <translation>✗ Die Antwort ist %1. %2</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ Fertig: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>no epoch yet</source>
        <translation>noch keine Epoche</translation>
    </message>
    <message>
        <source>%1, held-out images %2</source>
        <translation>%1, zurückgehaltene Bilder %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n epochs</source>
        <translation>
            <numerusform>%1 nach %n Epoche</numerusform>
            <numerusform>%1 nach %n Epochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>Mod&amp;ell</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Export sheet…</source>
        <translation>Blatt exportieren…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>beantwortet in %1</translation>
    </message>
    <message>
        <source>A training is running. Close Runoff?</source>
        <translation>Ein Training läuft. Runoff schließen?</translation>
    </message>
    <message>
        <source>An experiment is running. Close Runoff?</source>
        <translation>Ein Experiment läuft. Runoff schließen?</translation>
    </message>
    <message>
        <source>You can resume later from the last complete epoch. Training continues while this question is open.</source>
        <translation>Es lässt sich später ab der letzten vollständigen Epoche fortsetzen. Das Training läuft weiter, solange diese Frage offen ist.</translation>
    </message>
    <message>
        <source>Finished trials are kept, and you can resume the experiment later. It continues while this question is open.</source>
        <translation>Abgeschlossene Versuche bleiben erhalten, und das Experiment lässt sich später fortsetzen. Es läuft weiter, solange diese Frage offen ist.</translation>
    </message>
    <message>
        <source>Close Runoff</source>
        <translation>Runoff schließen</translation>
    </message>
    <message>
        <source>Keep progress and close</source>
        <translation>Fortschritt behalten und schließen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Discard progress and close</source>
        <translation>Fortschritt verwerfen und schließen</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Save the model of your classes first. A command needs its file.</source>
        <translation>Zuerst das Modell der eigenen Klassen speichern. Ein Befehl braucht dessen Datei.</translation>
    </message>
    <message>
        <source>Saved results have no command. To copy one, choose the protocol and its settings in Protocols.</source>
        <translation>Gespeicherte Ergebnisse haben keinen Befehl. Um einen zu kopieren, unter Protokolle das Protokoll und seine Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Choose a protocol and a data set first.</source>
        <translation>Zuerst ein Protokoll und einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Open a model and a data set first.</source>
        <translation>Zuerst ein Modell und einen Datensatz öffnen.</translation>
    </message>
    <message>
        <source>Command copied: %1</source>
        <translation>Befehl kopiert: %1</translation>
    </message>
    <message>
        <source>Another download is in progress: %1. Wait until it is complete.</source>
        <translation>Ein anderer Download läuft: %1. Bitte warten, bis er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Switched to the model %1, which was trained on images like these.</source>
        <translation>Gewechselt zum Modell %1, das mit solchen Bildern trainiert wurde.</translation>
    </message>
    <message>
        <source>Created the data set %1</source>
        <translation>Datensatz %1 angelegt</translation>
    </message>
    <message>
        <source>Created the data set %1, but %2</source>
        <translation>Datensatz %1 angelegt, aber %2</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation>&amp;Galerie…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Show all lessons</source>
        <translation>Alle Lektionen zeigen</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a lesson from a file</source>
        <translation>Eine Lektion aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Export pages of this &amp;lesson…</source>
        <translation>&amp;Seiten dieser Lektion exportieren…</translation>
    </message>
    <message>
        <source>Export the page for the teacher and the worksheet as PDF</source>
        <translation>Lehrkräfteseite und Arbeitsblatt als PDF exportieren</translation>
    </message>
    <message>
        <source>Export &amp;booklet of all lessons…</source>
        <translation>&amp;Heft aller Lektionen exportieren…</translation>
    </message>
    <message>
        <source>Export the pages and worksheets of all lessons as one PDF</source>
        <translation>Seiten und Arbeitsblätter aller Lektionen als ein PDF exportieren</translation>
    </message>
    <message>
        <source>Pre&amp;dict first…</source>
        <translation>Erst &amp;raten…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Let the class guess hard cases before the answers are shown</source>
        <translation>Die Lerngruppe schwierige Fälle raten lassen, bevor die Antworten erscheinen</translation>
    </message>
    <message>
        <source>&amp;Your own classes</source>
        <translation>&amp;Eigene Klassen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Teach the strategies your own classes with a few drawings or pictures</source>
        <translation>Den Strategien mit wenigen Zeichnungen oder Bildern eigene Klassen beibringen</translation>
    </message>
    <message>
        <source>Teach the strategies your own classes with a few drawings or pictures (Ctrl+Shift+Y)</source>
        <translation>Den Strategien mit wenigen Zeichnungen oder Bildern eigene Klassen beibringen (Strg+Umschalt+Y)</translation>
    </message>
    <message>
        <source>Re&amp;cord scene…</source>
        <translation>Szene &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Write a lesson from states of the Draw workspace</source>
        <translation>Eine Lektion aus Zuständen des Arbeitsbereichs Zeichnen schreiben</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Show the next step of the lesson</source>
        <translation>Den nächsten Schritt der Lektion zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>Show the previous step of the lesson</source>
        <translation>Den vorigen Schritt der Lektion zeigen</translation>
    </message>
    <message>
        <source>&amp;Restart lesson</source>
        <translation>Lektion neu s&amp;tarten</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>Begin this lesson again</source>
        <translation>Diese Lektion von vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Leave lesson</source>
        <translation>Lektion ver&amp;lassen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Leave the lesson and restore your drawing</source>
        <translation>Lektion verlassen und die Zeichnung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose answer %1, one more hand for it, or an example of class %1</source>
        <translation>Antwort %1 wählen, ein Handzeichen mehr dafür oder ein Beispiel der Klasse %1</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*%1)</source>
        <translation>Lektionen (*%1)</translation>
    </message>
    <message>
        <source>Export pages</source>
        <translation>Seiten exportieren</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Seiten werden geschrieben…</translation>
    </message>
    <message>
        <source>Lessons with Runoff</source>
        <translation>Lektionen mit Runoff</translation>
    </message>
    <message>
        <source>Choosing the cards: %1 of %2 images</source>
        <translation>Karten werden gewählt: %1 von %2 Bildern</translation>
    </message>
    <message>
        <source>Start &amp;presentation</source>
        <translation>&amp;Präsentation starten</translation>
    </message>
    <message>
        <source>Show the drawing and the answers full screen, on a second screen if one is connected</source>
        <translation>Zeichnung und Antworten im Vollbild zeigen, auf einem zweiten Bildschirm, falls einer angeschlossen ist</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Shift+F11</source>
        <translation>Shift+F11</translation>
    </message>
    <message>
        <source>Show this window full screen</source>
        <translation>Dieses Fenster im Vollbild zeigen</translation>
    </message>
    <message>
        <source>&amp;Grid and guide box</source>
        <translation>&amp;Gitter und Hilfsrahmen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Show the pixel grid of the networks and the box for the ink on the canvas</source>
        <translation>Das Pixelgitter der Netze und den Rahmen für die Tinte auf der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>&amp;Mark unsure answers</source>
        <translation>Unsichere Antworten &amp;markieren</translation>
    </message>
    <message>
        <source>Mark answers with a confidence below the rejection threshold</source>
        <translation>Antworten mit einer Konfidenz unter der Rückweisungsschwelle markieren</translation>
    </message>
    <message>
        <source>&amp;Cover the answers</source>
        <translation>Antworten ver&amp;decken</translation>
    </message>
    <message>
        <source>Cover the answers until the audience has guessed</source>
        <translation>Antworten verdecken, bis das Publikum geraten hat</translation>
    </message>
    <message>
        <source>&amp;Why this answer?</source>
        <translation>&amp;Warum diese Antwort?</translation>
    </message>
    <message>
        <source>Show the ink that speaks for an answer, and the smallest change that changes it</source>
        <translation>Die Tinte zeigen, die für eine Antwort spricht, und die kleinste Änderung, bei der die Antwort wechselt</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;nels</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Increase</source>
        <translation>Ver&amp;größern</translation>
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
        <translation>Text vergrößern, bis 250 %</translation>
    </message>
    <message>
        <source>&amp;Decrease</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Decrease the text size, down to 100 %</source>
        <translation>Text verkleinern, bis 100 %</translation>
    </message>
    <message>
        <source>&amp;Reset text size</source>
        <translation>Textgröße &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Reset the text size to 100 %</source>
        <translation>Textgröße auf 100 % zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>De&amp;sign</translation>
    </message>
    <message>
        <source>Set the theme of the window: %1</source>
        <translation>Design des Fensters: %1</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Start with an empty canvas. Undo restores the drawing.</source>
        <translation>Mit leerer Zeichenfläche beginnen. Rückgängig stellt die Zeichnung wieder her.</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Beis&amp;piele</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>&amp;Ergebnisse öffnen…</translation>
    </message>
    <message>
        <source>Open a results file of an experiment (.json)</source>
        <translation>Eine Ergebnisdatei eines Experiments öffnen (.json)</translation>
    </message>
    <message>
        <source>&amp;Export sheet…</source>
        <translation>Blatt e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the drawing and the answers as a slide, a page or a panel</source>
        <translation>Zeichnung und Antworten als Folie, Seite oder Panel exportieren</translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation>Blatt &amp;drucken…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the drawing and the answers, with a preview</source>
        <translation>Zeichnung und Antworten drucken, mit Vorschau</translation>
    </message>
    <message>
        <source>Print a &amp;handwriting form…</source>
        <translation>&amp;Handschriftformular drucken…</translation>
    </message>
    <message>
        <source>Print sheets on which a class writes a data set by hand</source>
        <translation>Bögen drucken, auf denen eine Lerngruppe einen Datensatz von Hand schreibt</translation>
    </message>
    <message>
        <source>Read filled &amp;forms…</source>
        <translation>&amp;Ausgefüllte Formulare einlesen…</translation>
    </message>
    <message>
        <source>Make a data set from photos or scans of filled handwriting forms</source>
        <translation>Aus Fotos oder Scans ausgefüllter Handschriftformulare einen Datensatz machen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit Runoff</source>
        <translation>Runoff beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
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
        <translation>Die letzte Änderung der Zeichnung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
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
        <translation>Die rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Show all changes of the drawing and return to any of them</source>
        <translation>Alle Änderungen der Zeichnung zeigen und zu jeder zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the drawing as strokes and as a picture</source>
        <translation>Die Zeichnung als Striche und als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the runoff command that computes the visible numbers in a terminal</source>
        <translation>Den runoff-Befehl kopieren, der die sichtbaren Zahlen in einem Terminal berechnet</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste a drawing or a picture from the clipboard</source>
        <translation>Eine Zeichnung oder ein Bild aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Change theme, text size, folders and threads</source>
        <translation>Design, Textgröße, Ordner und Threads ändern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>&amp;About Runoff</source>
        <translation>&amp;Über Runoff</translation>
    </message>
    <message>
        <source>Show versions and licence</source>
        <translation>Versionen und Lizenz zeigen</translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation>Modelldatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a model from a file</source>
        <translation>Ein Modell aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>Neue Zeichnung</translation>
    </message>
    <message>
        <source>Load this example drawing. Undo restores yours.</source>
        <translation>Diese Beispielzeichnung laden. Rückgängig stellt die eigene wieder her.</translation>
    </message>
    <message>
        <source>The clipboard contains no picture or drawing.</source>
        <translation>Die Zwischenablage enthält kein Bild und keine Zeichnung.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Your drawing of that session is kept.</source>
        <translation>Die Zeichnung der Sitzung ist gesichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore drawing</source>
        <translation>Zeichnung wiederherstellen</translation>
    </message>
    <message>
        <source>Runoff ended unexpectedly. Your drawing and its history are restored.</source>
        <translation>Runoff wurde unerwartet beendet. Die Zeichnung und ihr Verlauf sind wiederhergestellt.</translation>
    </message>
    <message>
        <source>The lesson “%1” was at step %2 of %3.</source>
        <translation>Die Lektion „%1“ war bei Schritt %2 von %3.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>A scene that was recorded is not saved.</source>
        <translation>Eine aufgenommene Szene ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The scene “%1” is not saved.</source>
        <translation>Die Szene „%1“ ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>A training was running: %1.</source>
        <translation>Ein Training lief: %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The experiment “%1” was running. Its finished trials are kept.</source>
        <translation>Das Experiment „%1“ lief. Seine abgeschlossenen Versuche sind gesichert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>my classes (not saved)</source>
        <translation>eigene Klassen (nicht gespeichert)</translation>
    </message>
    <message>
        <source>a 4 that is nearly a 9</source>
        <translation>eine 4, die fast eine 9 ist</translation>
    </message>
    <message>
        <source>No model found. Open a model file with Model &gt; Open model file, or train a model.</source>
        <translation>Kein Modell gefunden. Mit Modell &gt; Modelldatei öffnen eine Modelldatei öffnen oder ein Modell trainieren.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Explain the window, one page for each task</source>
        <translation>Das Fenster erklären, eine Seite je Aufgabe</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Export as ONNX…</source>
        <translation>Als &amp;ONNX exportieren…</translation>
    </message>
    <message>
        <source>Write the model to a file for other programs</source>
        <translation>Das Modell in eine Datei für andere Programme schreiben</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::ModelChooser</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
</context>
<context>
    <name>ui::ModelFits</name>
    <message>
        <source>Choose another model, or train one on this data set.</source>
        <translation>Ein anderes Modell wählen oder mit diesem Datensatz eines trainieren.</translation>
    </message>
    <message>
        <source>This model classifies %1, but the data set contains %2, so its answers cannot be scored.</source>
        <translation>Dieses Modell klassifiziert %1, der Datensatz enthält aber %2; seine Antworten lassen sich daher nicht werten.</translation>
    </message>
    <message>
        <source>%1 needs images that are %2. These are %3.</source>
        <translation>%1 braucht Bilder dieser Art: %2. Diese sind: %3.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>animals and vehicles</source>
        <translation>Tiere und Fahrzeuge</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>grey, %1 × %2</source>
        <translation>grau, %1 × %2</translation>
    </message>
    <message>
        <source>colour, %1 × %2</source>
        <translation>farbig, %1 × %2</translation>
    </message>
</context>
<context>
    <name>ui::MultiLabelCard</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>one threshold</source>
        <translation>eine Schwelle</translation>
    </message>
    <message>
        <source>one per class</source>
        <translation>eine je Klasse</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the thresholds of the model</source>
        <translation>Die Schwellen des Modells wiederherstellen</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>Schwellen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::MultiLabelFace</name>
    <message>
        <source>Multi-label</source>
        <translation>Multi-Label</translation>
    </message>
    <message>
        <source>Multi-label · sigmoid</source>
        <translation>Multi-Label · Sigmoid</translation>
    </message>
    <message>
        <source>one yes or no per class; %1 independent outputs</source>
        <translation>ein Ja oder Nein je Klasse; %1 unabhängige Ausgaben</translation>
    </message>
    <message>
        <source>one yes or no per class</source>
        <translation>ein Ja oder Nein je Klasse</translation>
    </message>
    <message>
        <source>%1 independent outputs, each compared with a threshold. None, one or several classes may reach it.</source>
        <translation>%1 unabhängige Ausgaben, jede mit einer Schwelle verglichen. Keine, eine oder mehrere Klassen können sie erreichen.</translation>
    </message>
    <message>
        <source>%1 yes-or-no decisions; none, one or several may be yes</source>
        <translation>%1 Ja-oder-Nein-Entscheidungen; keine, eine oder mehrere sind ja</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>none at or above the threshold</source>
        <translation>keine erreicht die Schwelle</translation>
    </message>
    <message>
        <source>%1 of %2 at or above the threshold</source>
        <translation>%1 von %2 erreichen die Schwelle</translation>
    </message>
    <message>
        <source>Multi-label says %1.</source>
        <translation>Multi-Label sagt %1.</translation>
    </message>
    <message>
        <source>Multi-label says none: the highest is %1 with %2, below its threshold of %3.</source>
        <translation>Multi-Label sagt keine: Am höchsten ist %1 mit %2, unter der Schwelle von %3.</translation>
    </message>
    <message>
        <source>its outputs are independent, so several may be yes</source>
        <translation>ihre Ausgaben sind unabhängig, daher können mehrere ja sein</translation>
    </message>
    <message>
        <source>%1 has %2 and needs %3</source>
        <translation>%1 hat %2 und braucht %3</translation>
    </message>
    <message>
        <source>%1: %2 · threshold %3</source>
        <translation>%1: %2 · Schwelle %3</translation>
    </message>
</context>
<context>
    <name>ui::MultiTaskFace</name>
    <message>
        <source>Multi-task</source>
        <translation>Multi-Task</translation>
    </message>
    <message>
        <source>Multi-task · class and properties</source>
        <translation>Multi-Task · Klasse und Eigenschaften</translation>
    </message>
    <message>
        <source>one network predicts the class and its properties</source>
        <translation>ein Netz sagt die Klasse und ihre Eigenschaften vorher</translation>
    </message>
    <message>
        <source>the class and its properties</source>
        <translation>die Klasse und ihre Eigenschaften</translation>
    </message>
    <message>
        <source>One network learns several tasks on the same features: the class, properties of the classes (a loop, wheels) and, for drawings, the slant and width of the strokes. “≠” marks a predicted property that the predicted class does not have.</source>
        <translation>Ein Netz lernt mehrere Aufgaben auf denselben Merkmalen: die Klasse, Eigenschaften der Klassen (eine Schleife, Räder) und, bei Zeichnungen, Neigung und Breite der Striche. „≠“ markiert eine vorhergesagte Eigenschaft, die die vorhergesagte Klasse nicht hat.</translation>
    </message>
    <message>
        <source>%1 leads %2 by %3</source>
        <translation>%1 liegt %3 vor %2</translation>
    </message>
    <message>
        <source>Multi-task says %1 with %2.</source>
        <translation>Multi-Task sagt %1 mit %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: percent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Properties: %1; %2.</source>
        <translation>Eigenschaften: %1; %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>slant: 12.5 degrees</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Estimated: %1.</source>
        <translation>Geschätzt: %1.</translation>
    </message>
    <message>
        <source>Measured: slant %1, stroke width %2.</source>
        <translation>Gemessen: Neigung %1, Strichbreite %2.</translation>
    </message>
    <message>
        <source>it gives %1 %2 and %3 %4</source>
        <translation>das Netz gibt %1 %2 und %3 %4</translation>
    </message>
    <message>
        <source>properties fit %1</source>
        <translation>Eigenschaften passen zu %1</translation>
    </message>
    <message>
        <source>%1 %2, but %3</source>
        <comment>has a loop 12 %, but an 8 has one</comment>
        <translation>%1 %2, aber %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 properties do not fit %2</source>
        <translation>
            <numerusform>%n von %1 Eigenschaften passt nicht zu %2</numerusform>
            <numerusform>%n von %1 Eigenschaften passen nicht zu %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Layers of the trunk, which softmax, pairwise and elimination share. Multi-label and specialists use separate, smaller networks.</source>
        <translation>Schichten des Rumpfs, den Softmax, Paarweise und Elimination teilen. Multi-Label und Spezialisten verwenden eigene, kleinere Netze.</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Every trunk includes softmax. Specialists train one network per class and take the longest. Multi-task and cascade train separate networks. Multi-task supports digits and the classes of CIFAR-10 only, because it needs attributes of each class.</source>
        <translation>Jeder Rumpf enthält Softmax. Spezialisten trainieren ein Netz je Klasse und brauchen am längsten. Multi-Task und Kaskade trainieren eigene Netze. Multi-Task unterstützt nur Ziffern und die Klassen von CIFAR-10, weil es Attribute jeder Klasse braucht.</translation>
    </message>
    <message>
        <source>Class weight</source>
        <translation>Klassengewicht</translation>
    </message>
    <message>
        <source>Weight of the class in the loss of the multi-task network.</source>
        <translation>Gewicht der Klasse im Verlust des Multi-Task-Netzes.</translation>
    </message>
    <message>
        <source>Attribute weight</source>
        <translation>Attributgewicht</translation>
    </message>
    <message>
        <source>Weight of the attributes in the loss of the multi-task network. With 0, they are not trained.</source>
        <translation>Gewicht der Attribute im Verlust des Multi-Task-Netzes. Mit 0 werden sie nicht trainiert.</translation>
    </message>
    <message>
        <source>Quantity weight</source>
        <translation>Größengewicht</translation>
    </message>
    <message>
        <source>Weight of slant and stroke width (grey images) in the loss of the multi-task network.</source>
        <translation>Gewicht von Neigung und Strichbreite (graue Bilder) im Verlust des Multi-Task-Netzes.</translation>
    </message>
</context>
<context>
    <name>ui::OnnxDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export as ONNX</source>
        <translation>Als ONNX exportieren</translation>
    </message>
    <message>
        <source>Programs such as onnxruntime read ONNX files. The file contains %1, the chosen strategies and their decisions.</source>
        <translation>Programme wie onnxruntime lesen ONNX-Dateien. Die Datei enthält %1, die gewählten Strategien und ihre Entscheidungen.</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose at least one strategy.</source>
        <translation>Mindestens eine Strategie wählen.</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX-Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>%1 gespeichert (%2)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::PairwiseCard</name>
    <message>
        <source>Choose the votes that decide</source>
        <translation>Die Stimmen wählen, die entscheiden</translation>
    </message>
    <message>
        <source>Sum of the probabilities in a row</source>
        <translation>Summe der Wahrscheinlichkeiten einer Zeile</translation>
    </message>
    <message>
        <source>Number of duels that a class wins</source>
        <translation>Anzahl der Duelle, die eine Klasse gewinnt</translation>
    </message>
    <message>
        <source>Class probabilities that fit the duels best (Wu, Lin and Weng, method 2)</source>
        <translation>Klassenwahrscheinlichkeiten, die am besten zu den Duellen passen (Wu, Lin und Weng, Methode 2)</translation>
    </message>
    <message>
        <source>Class probabilities from the reciprocals of the duels (Price and others, 1994)</source>
        <translation>Klassenwahrscheinlichkeiten aus den Kehrwerten der Duelle (Price und andere, 1994)</translation>
    </message>
    <message>
        <source>Votes that decide: %1</source>
        <translation>Stimmen, die entscheiden: %1</translation>
    </message>
</context>
<context>
    <name>ui::PairwiseFace</name>
    <message>
        <source>Pairwise</source>
        <translation>Paarweise</translation>
    </message>
    <message>
        <source>Pairwise · vote matrix</source>
        <translation>Paarweise · Stimmenmatrix</translation>
    </message>
    <message>
        <source>one-vs-one: %1 two-class heads; a row beats a column</source>
        <translation>Eins-gegen-eins: %1 Zweiklassenköpfe; Zeile schlägt Spalte</translation>
    </message>
    <message>
        <source>one-vs-one: %1 two-class heads</source>
        <translation>Eins-gegen-eins: %1 Zweiklassenköpfe</translation>
    </message>
    <message>
        <source>One-vs-one: %1 heads each decide between two classes. The votes of each row are added up; the class with the most votes wins. The number beside the answer is the coupled probability of the class, which fits all duels best.</source>
        <translation>Eins-gegen-eins: %1 Köpfe entscheiden je zwischen zwei Klassen. Die Stimmen jeder Zeile werden addiert; die Klasse mit den meisten Stimmen gewinnt. Die Zahl neben der Antwort ist die gekoppelte Wahrscheinlichkeit der Klasse, die am besten zu allen Duellen passt.</translation>
    </message>
    <message>
        <source>%1 beats all others (Condorcet winner)</source>
        <translation>%1 schlägt alle anderen (Condorcet-Sieger)</translation>
    </message>
    <message>
        <source>no class beats all others</source>
        <translation>keine Klasse schlägt alle anderen</translation>
    </message>
    <message>
        <source>no circles</source>
        <translation>keine Kreise</translation>
    </message>
    <message>
        <source>a circle of three: %1</source>
        <translation>ein Dreierkreis: %1</translation>
    </message>
    <message>
        <source>Pairwise says %1 with a coupled probability of %2.</source>
        <translation>Paarweise sagt %1 mit einer gekoppelten Wahrscheinlichkeit von %2.</translation>
    </message>
    <message>
        <source>Pairwise says %1 with a probability of %2 by Price&apos;s rule.</source>
        <translation>Paarweise sagt %1 mit einer Wahrscheinlichkeit von %2 nach der Price-Regel.</translation>
    </message>
    <message>
        <source>Pairwise says %1 with %2 of %3 %4.</source>
        <translation>Paarweise sagt %1 mit %2 von %3 (%4).</translation>
    </message>
    <message>
        <source>%1 beats all other classes.</source>
        <translation>%1 schlägt alle anderen Klassen.</translation>
    </message>
    <message>
        <source>No class beats all others.</source>
        <translation>Keine Klasse schlägt alle anderen.</translation>
    </message>
    <message>
        <source>No class beats all others: some classes beat each other in a circle.</source>
        <translation>Keine Klasse schlägt alle anderen: Einige Klassen schlagen sich reihum im Kreis.</translation>
    </message>
    <message>
        <source>its duels form a circle: %1</source>
        <translation>ihre Duelle bilden einen Kreis: %1</translation>
    </message>
    <message>
        <source>%1 loses to %2 but has more votes, %3 to %4</source>
        <translation>%1 verliert gegen %2, hat aber mehr Stimmen, %3 zu %4</translation>
    </message>
    <message>
        <source>%1 wins against %2 with %3</source>
        <translation>%1 gewinnt gegen %2 mit %3</translation>
    </message>
    <message>
        <source>soft %1</source>
        <translation>weich %1</translation>
    </message>
    <message>
        <source>hard %1</source>
        <translation>hart %1</translation>
    </message>
    <message>
        <source>coupled %1</source>
        <translation>gekoppelt %1</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Price %1</translation>
    </message>
    <message>
        <source>DDAG %1</source>
        <translation>DDAG %1</translation>
    </message>
    <message>
        <source>all ways of counting give %1</source>
        <translation>alle Zählweisen ergeben %1</translation>
    </message>
    <message>
        <source>other ways of counting: %1</source>
        <translation>andere Zählweisen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n duels, one per pair; the most votes win</source>
        <translation>
            <numerusform>%n Duell, eines je Paar; die meisten Stimmen gewinnen</numerusform>
            <numerusform>%n Duelle, eines je Paar; die meisten Stimmen gewinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles, for example %1</source>
        <translation>
            <numerusform>ein Dreierkreis: %1</numerusform>
            <numerusform>%n Kreise, zum Beispiel %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PanelBinding</name>
    <message>
        <source>Change rules of %1</source>
        <translation>Regeln von %1 ändern</translation>
    </message>
    <message>
        <source>Move between the drawings</source>
        <translation>Zwischen den Zeichnungen bewegen</translation>
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
        <translation>%1 vergrößern</translation>
    </message>
    <message>
        <source>Show all panels</source>
        <translation>Alle Panels zeigen</translation>
    </message>
    <message>
        <source>All panels   Esc</source>
        <translation>Alle Panels   Esc</translation>
    </message>
    <message>
        <source>Show all panels (Esc)</source>
        <translation>Alle Panels zeigen (Esc)</translation>
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
        <translation>Voriges Panel (Bild auf)</translation>
    </message>
    <message>
        <source>Next panel (Page Down)</source>
        <translation>Nächstes Panel (Bild ab)</translation>
    </message>
    <message>
        <source>Previous panel: %1</source>
        <translation>Voriges Panel: %1</translation>
    </message>
    <message>
        <source>Next panel: %1</source>
        <translation>Nächstes Panel: %1</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Dieses Panel zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show all panels</source>
        <translation>&amp;Alle Panels zeigen</translation>
    </message>
    <message>
        <source>Show all panels side by side</source>
        <translation>Alle Panels nebeneinander zeigen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the default panels</source>
        <translation>Die Standardpanels wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Als B&amp;efehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
</context>
<context>
    <name>ui::PanelWords</name>
    <message>
        <source>%1: nothing drawn.</source>
        <translation>%1: nichts gezeichnet.</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks, calibrated</source>
        <translation>Eins-gegen-Rest: %1 Netze, kalibriert</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks, exactly one is high</source>
        <translation>Eins-gegen-Rest: %1 Netze, genau eines ist hoch</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Was sagen Sie?</translation>
    </message>
    <message>
        <source>no ink found in this picture; try Invert or a CIFAR-10 model</source>
        <translation>keine Tinte in diesem Bild gefunden; Invertieren oder ein CIFAR-10-Modell probieren</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>Kosten und Genauigkeit</translation>
    </message>
    <message>
        <source>speed on this computer, accuracy on the test set</source>
        <translation>Tempo auf diesem Computer, Genauigkeit auf der Testmenge</translation>
    </message>
    <message>
        <source>unsure?</source>
        <translation>unsicher?</translation>
    </message>
    <message>
        <source>none of these?</source>
        <translation>keine davon?</translation>
    </message>
    <message>
        <source>Confidence %1; it exceeds %3 on %2 % of images of known classes.</source>
        <translation>Konfidenz %1; bei %2 % der Bilder bekannter Klassen liegt sie über %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Below the rejection threshold:</source>
        <translation>Unter der Rückweisungsschwelle:</translation>
    </message>
    <message>
        <source>Σ soft</source>
        <translation>Σ weich</translation>
    </message>
    <message>
        <source>Σ hard</source>
        <translation>Σ hart</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>soft votes</source>
        <translation>weiche Stimmen</translation>
    </message>
    <message>
        <source>hard votes</source>
        <translation>harte Stimmen</translation>
    </message>
    <message>
        <source>coupled probabilities</source>
        <translation>gekoppelte Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>probabilities by Price&apos;s rule</source>
        <translation>Wahrscheinlichkeiten nach der Price-Regel</translation>
    </message>
    <message>
        <source>%1 beats %2: %3</source>
        <translation>%1 schlägt %2: %3</translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but fits all duels better</source>
        <translation>%1 verliert gegen %2: %3, passt aber besser zu allen Duellen</translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but is more probable</source>
        <translation>%1 verliert gegen %2: %3, ist aber wahrscheinlicher</translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but has more votes</source>
        <translation>%1 verliert gegen %2: %3, hat aber mehr Stimmen</translation>
    </message>
    <message>
        <source>outlined: the %1 duels of %2, the true class</source>
        <translation>umrandet: die %1 Duelle von %2, der wahren Klasse</translation>
    </message>
    <message>
        <source>outlined: the %1 duels of %2</source>
        <translation>umrandet: die %1 Duelle von %2</translation>
    </message>
    <message>
        <source>%1 is out: %2, against %3 for %4</source>
        <translation>%1 scheidet mit %2 aus, gegen %3 für %4</translation>
    </message>
    <message>
        <source>%1 is out: the least likely of %2</source>
        <translation>%1 scheidet aus, als unwahrscheinlichste von %2</translation>
    </message>
    <message>
        <source>%1 is out: %2, the least likely of %3</source>
        <translation>%1 scheidet mit %2 aus, als unwahrscheinlichste von %3</translation>
    </message>
    <message>
        <source>%1 is out: %2</source>
        <translation>%1 scheidet aus: %2</translation>
    </message>
    <message>
        <source>none: no class reaches its threshold</source>
        <translation>keine: Keine Klasse erreicht ihre Schwelle</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 von %2 Klassen</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>threshold of %1: %2</source>
        <translation>Schwelle von %1: %2</translation>
    </message>
    <message>
        <source>%1 says %2: right on %3 of %4 test images of %2 (%5)</source>
        <translation>%1 sagt %2: richtig bei %3 von %4 Testbildern von %2 (%5)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 test images</source>
        <translation>
            <numerusform>%1 Testbild</numerusform>
            <numerusform>%1 Testbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::PlanForm</name>
    <message>
        <source>Shares, %</source>
        <translation>Anteile, %</translation>
    </message>
    <message>
        <source>One or more percentages of the training images, such as 1, 10, 100</source>
        <translation>Ein oder mehrere Prozentsätze der Trainingsbilder, etwa 1, 10, 100</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Number of trials for each share. Each trial has its own images and initial weights.</source>
        <translation>Anzahl der Versuche je Anteil. Jeder Versuch hat eigene Bilder und Anfangsgewichte.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the first trial. Each further trial adds 1.</source>
        <translation>Seed des ersten Versuchs. Jeder weitere Versuch addiert 1.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes to use: all, a range such as 0-4, or names such as cat,dog</source>
        <translation>Verwendete Klassen: all, ein Bereich wie 0-4 oder Namen wie cat,dog</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Use every n-th training image. The shares refer to these images.</source>
        <translation>Jedes n-te Trainingsbild verwenden. Die Anteile beziehen sich auf diese Bilder.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Number of passes of a network over the training images</source>
        <translation>Anzahl der Durchgänge eines Netzes durch die Trainingsbilder</translation>
    </message>
    <message>
        <source>Head epochs</source>
        <translation>Kopfepochen</translation>
    </message>
    <message>
        <source>Number of passes of the heads over the training images</source>
        <translation>Anzahl der Durchgänge der Köpfe durch die Trainingsbilder</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Architecture of the trunk and of every separate network</source>
        <translation>Architektur des Rumpfs und jedes eigenen Netzes</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Data sets of the plan, such as mnist,pen-digits, which are joined. Empty: the data set at the top of this page</source>
        <translation>Datensätze des Plans, die verbunden werden, etwa mnist,pen-digits. Leer: der Datensatz oben auf dieser Seite</translation>
    </message>
    <message>
        <source>the data set above</source>
        <translation>der Datensatz oben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Relative weights of these data sets in each epoch, such as 2, 1. Empty: every image once</source>
        <translation>Relative Gewichte dieser Datensätze in jeder Epoche, etwa 2, 1. Leer: jedes Bild einmal</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>How the drawings of these data sets are divided into training and test images</source>
        <translation>Wie die Zeichnungen dieser Datensätze in Trainings- und Testbilder aufgeteilt werden</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Cross-validation for small data sets: all images are divided into so many folds, and each trial tests one of them and trains on the others. The number of trials must be a multiple of it. Off: the test images of the data set.</source>
        <translation>Kreuzvalidierung für kleine Datensätze: Alle Bilder werden in so viele Folds aufgeteilt; jeder Versuch testet einen davon und trainiert mit den übrigen. Die Anzahl der Versuche muss ein Vielfaches davon sein. Aus: die Testbilder des Datensatzes.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
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
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Precision of the training. bfloat16 is about 1.5 times as fast. Weights and inference stay float32.</source>
        <translation>Zahlenformat beim Training. bfloat16 ist etwa 1,5-mal so schnell. Gewichte und Inferenz bleiben float32.</translation>
    </message>
    <message>
        <source>This processor does not support bfloat16.</source>
        <translation>Dieser Prozessor unterstützt bfloat16 nicht.</translation>
    </message>
    <message>
        <source>%1, as in the plan</source>
        <translation>%1, wie im Plan</translation>
    </message>
    <message>
        <source>%1, specialists: %2</source>
        <translation>%1, Spez.: %2</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 für alle</translation>
    </message>
    <message>
        <source>Data sets: expected names or folders, separated by commas; found “%1”</source>
        <translation>Datensätze: erwartet werden Namen oder Ordner, durch Kommas getrennt; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>Mix: expected numbers such as 2, 1; found “%1”</source>
        <translation>Mischung: erwartet werden Zahlen wie 2, 1; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>Shares: expected percentages such as 1, 10, 100; found “%1”</source>
        <translation>Anteile: erwartet werden Prozentsätze wie 1, 10, 100; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>Classes: expected all, a range such as 0-4, or names; found an empty text</source>
        <translation>Klassen: erwartet wird all, ein Bereich wie 0-4 oder Namen; gefunden wurde ein leerer Text</translation>
    </message>
</context>
<context>
    <name>ui::Plot</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC-Kurven</translation>
    </message>
    <message>
        <source>Share of the test images that a threshold keeps, against the share of pictures of no class that it accepts. Mean of the trials; dotted: guessing.</source>
        <translation>Anteil der Testbilder, die eine Schwelle behält, gegen den Anteil der Bilder ohne Klasse, die sie akzeptiert. Mittelwert der Versuche; gepunktet: Raten.</translation>
    </message>
</context>
<context>
    <name>ui::PlotArea</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Show the measure of the table and its spread</source>
        <translation>Die Kennzahl der Tabelle und ihre Streuung zeigen</translation>
    </message>
    <message>
        <source>Show for each threshold the share of test images that are kept and the share of pictures of no class that are accepted</source>
        <translation>Für jede Schwelle den Anteil der behaltenen Testbilder und den Anteil der akzeptierten Bilder ohne Klasse zeigen</translation>
    </message>
    <message>
        <source>Kind of pictures</source>
        <translation>Art der Bilder</translation>
    </message>
    <message>
        <source>Kind of pictures of no class that are compared with the test images</source>
        <translation>Art der Bilder ohne Klasse, die mit den Testbildern verglichen werden</translation>
    </message>
    <message>
        <source>Bars: standard deviation</source>
        <translation>Balken: Standardabweichung</translation>
    </message>
    <message>
        <source>Bars: 95 % interval</source>
        <translation>Balken: 95-%-Intervall</translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation>Balken des Diagramms</translation>
    </message>
    <message>
        <source>Show the standard deviation of the trials, or the 95 % interval of the table. Saved plots and reports show the same.</source>
        <translation>Die Standardabweichung der Versuche oder das 95-%-Intervall der Tabelle zeigen. Gespeicherte Diagramme und Berichte zeigen dasselbe.</translation>
    </message>
</context>
<context>
    <name>ui::PredictDialog</name>
    <message>
        <source>Predict first</source>
        <translation>Erst raten</translation>
    </message>
    <message>
        <source>The answers are covered until the class has guessed. The deck consists of images on which the strategies disagree, and of those with the smallest margins.</source>
        <translation>Die Antworten sind verdeckt, bis die Lerngruppe geraten hat. Der Stapel besteht aus Bildern, bei denen die Strategien uneinig sind, und aus denen mit den kleinsten Abständen.</translation>
    </message>
    <message>
        <source>Included drawings</source>
        <translation>Mitgelieferte Zeichnungen</translation>
    </message>
    <message>
        <source>%1 (test images)</source>
        <translation>%1 (Testbilder)</translation>
    </message>
    <message>
        <source>The images of the cards. The first game with a data set classifies all its test images.</source>
        <translation>Die Bilder der Karten. Das erste Spiel mit einem Datensatz klassifiziert alle seine Testbilder.</translation>
    </message>
    <message>
        <source>The same seed gives the same cards</source>
        <translation>Derselbe Seed ergibt dieselben Karten</translation>
    </message>
    <message>
        <source>such as 4 9 9 3, one class for each card</source>
        <translation>etwa 4 9 9 3, eine Klasse je Karte</translation>
    </message>
    <message>
        <source>Guesses that a student wrote down beforehand</source>
        <translation>Tipps, die jemand vorher aufgeschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>S&amp;tapel</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>&amp;List of guesses</source>
        <translation>&amp;Liste der Tipps</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>S&amp;pielen</translation>
    </message>
</context>
<context>
    <name>ui::PredictGame</name>
    <message>
        <source>Open a model first.</source>
        <translation>Zuerst ein Modell öffnen.</translation>
    </message>
    <message>
        <source>included drawings</source>
        <translation>mitgelieferte Zeichnungen</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Show card %1</source>
        <translation>Karte %1 zeigen</translation>
    </message>
</context>
<context>
    <name>ui::PredictStrip</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Erst raten</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation>Das Spiel verlassen</translation>
    </message>
    <message>
        <source>Leave the game and restore your drawing (Ctrl+Shift+L)</source>
        <translation>Das Spiel verlassen und die Zeichnung wiederherstellen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>One more hand for %1</source>
        <translation>Ein Handzeichen mehr für %1</translation>
    </message>
    <message>
        <source>One more hand (Alt+%1)</source>
        <translation>Ein Handzeichen mehr (Alt+%1)</translation>
    </message>
    <message>
        <source>One more hand</source>
        <translation>Ein Handzeichen mehr</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Handzeichen für %1</translation>
    </message>
    <message>
        <source>Predict first · %1, seed %2 · card %3 of %4</source>
        <translation>Erst raten · %1, Seed %2 · Karte %3 von %4</translation>
    </message>
    <message>
        <source>What do you say? Count the hands for each class, then reveal the answers.</source>
        <translation>Was sagen Sie? Die Handzeichen für jede Klasse zählen, dann die Antworten aufdecken.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Antworten aufdecken</translation>
    </message>
    <message>
        <source>Reveal the answers (Period, Page Down)</source>
        <translation>Antworten aufdecken (Punkt, Bild ab)</translation>
    </message>
    <message>
        <source>Card %1 of %2. What do you say?</source>
        <translation>Karte %1 von %2. Was sagen Sie?</translation>
    </message>
    <message>
        <source>It is %1. The class has no single answer.</source>
        <translation>Es ist %1. Die Lerngruppe hat keine eindeutige Antwort.</translation>
    </message>
    <message>
        <source>It is %1. The class is right.</source>
        <translation>Es ist %1. Die Lerngruppe hat recht.</translation>
    </message>
    <message>
        <source>It is %1. The class said %2.</source>
        <translation>Es ist %1. Die Lerngruppe sagte %2.</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the next card (Page Down)</source>
        <translation>Die nächste Karte zeigen (Bild ab)</translation>
    </message>
    <message>
        <source>End the game (Page Down)</source>
        <translation>Das Spiel beenden (Bild ab)</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Lerngruppe %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>class %1 of %n guesses</source>
        <translation>
            <numerusform>Lerngruppe %1 von %n Tipp</numerusform>
            <numerusform>Lerngruppe %1 von %n Tipps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right answers after %n cards</source>
        <translation>
            <numerusform>Richtige Antworten nach %n Karte</numerusform>
            <numerusform>Richtige Antworten nach %n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Also searched: %1 (environment variable %2)</source>
        <translation>Ebenfalls durchsucht: %1 (Umgebungsvariable %2)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Bewegung &amp;verringern</translation>
    </message>
    <message>
        <source>Mark &amp;unsure answers</source>
        <translation>&amp;Unsichere Antworten markieren</translation>
    </message>
    <message>
        <source>Folders with data sets</source>
        <translation>Ordner mit Datensätzen</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Threads for the networks</source>
        <translation>Threads für die Netze</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Data set folders</source>
        <translation>Dat&amp;ensatzordner</translation>
    </message>
    <message>
        <source>&amp;Model folders</source>
        <translation>&amp;Modellordner</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache (Language)</translation>
    </message>
    <message>
        <source>Runoff uses this language when you start it again.</source>
        <translation>Runoff verwendet diese Sprache nach dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Right, Page Down: next    1 to 9: one panel    Period: cover the answers    Esc: leave</source>
        <translation>Rechts, Bild ab: weiter    1 bis 9: ein Panel    Punkt: Antworten verdecken    Esc: verlassen</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Präsentation verlassen</translation>
    </message>
    <message>
        <source>Next panel or round</source>
        <translation>Nächstes Panel oder nächste Runde</translation>
    </message>
    <message>
        <source>Previous panel or round</source>
        <translation>Voriges Panel oder vorige Runde</translation>
    </message>
    <message>
        <source>Next panel, round or step of a lesson</source>
        <translation>Nächstes Panel, nächste Runde oder nächster Schritt einer Lektion</translation>
    </message>
    <message>
        <source>Previous panel, round or step of a lesson</source>
        <translation>Voriges Panel, vorige Runde oder voriger Schritt einer Lektion</translation>
    </message>
    <message>
        <source>Next panel (skip rounds)</source>
        <translation>Nächstes Panel (Runden überspringen)</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriges Panel</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>Mehrere Panels</translation>
    </message>
    <message>
        <source>Last panel</source>
        <translation>Letztes Panel</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Larger text, fewer panels on a page</source>
        <translation>Größerer Text, weniger Panels auf einer Seite</translation>
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
        <translation>Kleinerer Text, mehr Panels auf einer Seite</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Cover the answers</source>
        <translation>Antworten verdecken</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>ui::PresentationBar</name>
    <message>
        <source>Presentation bar</source>
        <translation>Präsentationsleiste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::PresetBar</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>custom settings</source>
        <translation>eigene Einstellungen</translation>
    </message>
    <message>
        <source>Set all fields at once. Included presets keep the data sets, classes, seed and names.</source>
        <translation>Alle Felder auf einmal setzen. Mitgelieferte Vorlagen behalten Datensätze, Klassen, Seed und Namen bei.</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Diese Einstellungen als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Diese Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>“%1”: expected a name that no included preset has.</source>
        <translation>„%1“: erwartet wird ein Name, den keine mitgelieferte Vorlage hat.</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Meine Vorlage</translation>
    </message>
</context>
<context>
    <name>ui::PriceView</name>
    <message>
        <source>Time: median of the last 20 answers. Accuracy: on the test set, with soft votes, raw sigmoids and the thresholds of the model.</source>
        <translation>Zeit: Median der letzten 20 Antworten. Genauigkeit: auf der Testmenge, mit weichen Stimmen, rohen Sigmoiden und den Schwellen des Modells.</translation>
    </message>
    <message>
        <source>%1 · for this answer: test images of its class</source>
        <translation>%1 · für diese Antwort: Testbilder ihrer Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n forward passes</source>
        <translation>
            <numerusform>%1: %2 Parameter, %n Vorwärtslauf</numerusform>
            <numerusform>%1: %2 Parameter, %n Vorwärtsläufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintFormDialog</name>
    <message>
        <source>Print a handwriting form</source>
        <translation>Handschriftformular drucken</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
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
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>2 to 12 names, separated by commas, or ranges: 0-9, a-f, cat,dog</source>
        <translation>2 bis 12 Namen, durch Kommas getrennt, oder Bereiche: 0-9, a-f, cat,dog</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>&amp;Bögen</translation>
    </message>
    <message>
        <source>One for each writer. The number of the sheet stands for the writer; no names are stored.</source>
        <translation>Einer je Schreiber. Die Nummer des Bogens steht für den Schreiber; Namen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Pa&amp;ges of a sheet</source>
        <translation>&amp;Seiten je Bogen</translation>
    </message>
    <message>
        <source>&amp;Rows of boxes</source>
        <translation>&amp;Zeilen mit Feldern</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>When the sheets are filled, photograph each page flat with its four codes, and choose File &gt; Read filled forms.</source>
        <translation>Wenn die Bögen ausgefüllt sind, jede Seite flach mit ihren vier Codes fotografieren und Datei &gt; Ausgefüllte Formulare einlesen wählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>PDF sp&amp;eichern…</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Handwriting form</source>
        <translation>Handschriftformular</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n boxes on each</source>
        <translation>
            <numerusform>%1 mit je %n Feld</numerusform>
            <numerusform>%1 mit je %n Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>eine Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages that are done</source>
        <translation>Fertige Seiten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 druckt…</translation>
    </message>
    <message>
        <source>Stopped. %1 sent to %2</source>
        <translation>Angehalten. %1 an %2 gesendet</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1 an %2 gesendet</translation>
    </message>
</context>
<context>
    <name>ui::ProtocolList</name>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>as-published (program)</source>
        <translation>wie publiziert (Programm)</translation>
    </message>
    <message>
        <source>as-published (text)</source>
        <translation>wie publiziert (Text)</translation>
    </message>
    <message>
        <source>%1 By chaeAclark: github.com/chaeAclark/blog_multinomial_classification</source>
        <translation>%1 Von chaeAclark: github.com/chaeAclark/blog_multinomial_classification</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Frage s&amp;tellen</translation>
    </message>
    <message>
        <source>No single right choice</source>
        <translation>Keine eindeutige Antwort</translation>
    </message>
    <message>
        <source>Show a question with choices below the text</source>
        <translation>Unter dem Text eine Frage mit Antworten zeigen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The question below the text</source>
        <translation>Die Frage unter dem Text</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why the answer is right. The class sees it after a choice.</source>
        <translation>Warum die Antwort richtig ist. Die Lerngruppe sieht es nach der Wahl.</translation>
    </message>
    <message>
        <source>The lesson shows the reason and does not count the answer</source>
        <translation>Die Lektion zeigt die Begründung und wertet die Antwort nicht</translation>
    </message>
    <message>
        <source>Two to six choices. Mark the right one.</source>
        <translation>Zwei bis sechs Antworten. Die richtige markieren.</translation>
    </message>
    <message>
        <source>Choice %1 is right</source>
        <translation>Antwort %1 ist richtig</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>An answer that the class can choose</source>
        <translation>Eine Antwort, die die Lerngruppe wählen kann</translation>
    </message>
    <message>
        <source>Reason, shown after a choice</source>
        <translation>Begründung, gezeigt nach der Wahl</translation>
    </message>
</context>
<context>
    <name>ui::ReadFormsDialog</name>
    <message>
        <source>Add photos or scans of filled forms, or drop them here. They can be turned in any direction.</source>
        <translation>Fotos oder Scans ausgefüllter Formulare hinzufügen oder hier ablegen. Sie dürfen beliebig gedreht sein.</translation>
    </message>
    <message>
        <source>Read filled forms</source>
        <translation>Ausgefüllte Formulare einlesen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>&amp;Data set folder</source>
        <translation>&amp;Datensatzordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Create data set</source>
        <translation>Datensatz &amp;anlegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Photos that are read</source>
        <translation>Gelesene Fotos</translation>
    </message>
    <message>
        <source>Photos of filled forms</source>
        <translation>Fotos ausgefüllter Formulare</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>%1 was read from %2 already. Every writer needs a sheet with a number of its own.</source>
        <translation>%1 wurde schon aus %2 gelesen. Jeder Schreiber braucht einen Bogen mit eigener Nummer.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n boxes filled</source>
        <translation>
            <numerusform>%1: %2 von %n Feld ausgefüllt</numerusform>
            <numerusform>%1: %2 von %n Feldern ausgefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writers</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Clear this list. The files are not deleted.</source>
        <translation>Diese Liste leeren. Die Dateien werden nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <translation>Die letzte Sitzung wiederherstellen</translation>
    </message>
    <message>
        <source>Do not restore it, and delete what Runoff kept of it</source>
        <translation>Nicht wiederherstellen und löschen, was Runoff davon gesichert hat</translation>
    </message>
    <message>
        <source>Runoff ended unexpectedly. %1</source>
        <translation>Runoff wurde unerwartet beendet. %1</translation>
    </message>
    <message>
        <source> (1 of %1)</source>
        <translation> (1 von %1)</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityGrid</name>
    <message>
        <source>Reliability diagrams</source>
        <translation>Zuverlässigkeitsdiagramme</translation>
    </message>
</context>
<context>
    <name>ui::ResultModel</name>
    <message>
        <source>%1, exact match</source>
        <translation>%1, exakter Treffer</translation>
    </message>
    <message>
        <source>Share of the test images for which only the true label is above its threshold</source>
        <translation>Anteil der Testbilder, bei denen nur das wahre Label über seiner Schwelle liegt</translation>
    </message>
    <message>
        <source>Softmax of the trunk</source>
        <translation>Softmax des Rumpfs</translation>
    </message>
    <message>
        <source>The softmax layer of the trunk, measured before the heads were trained</source>
        <translation>Die Softmax-Schicht des Rumpfs, gemessen vor dem Training der Köpfe</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Test accuracy per strategy</source>
        <translation>Testgenauigkeit je Strategie</translation>
    </message>
    <message>
        <source>The accuracy of each strategy appears here after a training.</source>
        <translation>Die Genauigkeit jeder Strategie erscheint hier nach einem Training.</translation>
    </message>
    <message>
        <source>%1 on %2 images</source>
        <translation>%1 mit %2 Bildern</translation>
    </message>
    <message>
        <source>%1: not measured, because the data set has no test images</source>
        <translation>%1: nicht gemessen, weil der Datensatz keine Testbilder hat</translation>
    </message>
</context>
<context>
    <name>ui::ResultsBrowser</name>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a results file (.json) of another folder. You can also drop it on the window.</source>
        <translation>Eine Ergebnisdatei (.json) aus einem anderen Ordner öffnen. Sie lässt sich auch auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the title of the selected results (F2). The file keeps its name.</source>
        <translation>Den Titel der ausgewählten Ergebnisse ändern (F2). Die Datei behält ihren Namen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Select two results to see them side by side</source>
        <translation>Zwei Ergebnisse auswählen, um sie nebeneinander zu sehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Move the results back from the trash (Ctrl+Z)</source>
        <translation>Die Ergebnisse aus dem Papierkorb zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>There are no saved results yet.
Every experiment that you start in Protocols is saved and listed here.</source>
        <translation>Noch keine Ergebnisse gespeichert.
Jedes unter Protokolle gestartete Experiment wird gespeichert und hier aufgeführt.</translation>
    </message>
    <message>
        <source>Select results in the list.
Select two with Ctrl to see them side by side.</source>
        <translation>Ergebnisse in der Liste auswählen.
Zwei mit Ctrl auswählen, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>No run of this experiment is complete yet.</source>
        <translation>Noch kein Lauf dieses Experiments ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Move the selected results to the trash (Delete). You can undo it.</source>
        <translation>Die ausgewählten Ergebnisse in den Papierkorb verschieben (Entf). Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take the selected results off this list (Delete). Their files stay.</source>
        <translation>Die ausgewählten Ergebnisse aus dieser Liste nehmen (Entf). Ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>ui::ResultsList</name>
    <message>
        <source>Saved results</source>
        <translation>Gespeicherte Ergebnisse</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>an own plan</source>
        <translation>ein eigener Plan</translation>
    </message>
    <message>
        <source>all settings as in the protocol</source>
        <translation>alle Einstellungen wie im Protokoll</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mean of the trials</source>
        <translation>Mittelwert der Versuche</translation>
    </message>
    <message>
        <source>–: elimination states the probabilities of a softmax, its first round</source>
        <translation>–: Die Elimination gibt die Wahrscheinlichkeiten eines Softmax an, ihrer ersten Runde</translation>
    </message>
    <message>
        <source>–: sigmoids do not sum to 1, so this measure is not comparable</source>
        <translation>–: Sigmoide summieren sich nicht zu 1, daher ist diese Kennzahl nicht vergleichbar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the training images</source>
        <translation>Anteil der Trainingsbilder</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value that the protocol varies</source>
        <translation>Wert, den das Protokoll variiert</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Strategy. A reference in parentheses was trained differently.</source>
        <translation>Strategie. Eine Referenz in Klammern wurde anders trainiert.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Number of finished trials</source>
        <translation>Anzahl der abgeschlossenen Versuche</translation>
    </message>
    <message>
        <source>Mean of the trials on the test images</source>
        <translation>Mittelwert der Versuche auf den Testbildern</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Standard deviation over the trials, in percentage points</source>
        <translation>Standardabweichung über die Versuche, in Prozentpunkten</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>95 % interval of the mean of the trials (Student&apos;s t), limited to 0 and 100 %
*: exact interval of the images of a single trial (Clopper-Pearson)</source>
        <translation>95-%-Intervall des Mittelwerts der Versuche (Student-t), begrenzt auf 0 und 100 %
*: exaktes Intervall der Bilder eines einzelnen Versuchs (Clopper-Pearson)</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiziert</translation>
    </message>
    <message>
        <source>Result that the source of the plan reports</source>
        <translation>Ergebnis, das die Quelle des Plans berichtet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference to %1 on the same images, in percentage points</source>
        <translation>Differenz zu %1 an denselben Bildern, in Prozentpunkten</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Paired t-test against %1</source>
        <translation>Gepaarter t-Test gegen %1</translation>
    </message>
    <message>
        <source>Holm p</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>The p-value after Holm&apos;s correction for several strategies</source>
        <translation>Der p-Wert nach Holm-Korrektur für mehrere Strategien</translation>
    </message>
    <message>
        <source>d_z</source>
        <translation>d_z</translation>
    </message>
    <message>
        <source>Cohen&apos;s d for paired values: the mean difference divided by the standard deviation of the differences</source>
        <translation>Cohens d für gepaarte Werte: die mittlere Differenz geteilt durch die Standardabweichung der Differenzen</translation>
    </message>
    <message>
        <source>Wilcoxon p</source>
        <translation>p (Wilcoxon)</translation>
    </message>
    <message>
        <source>Signed-rank test against %1</source>
        <translation>Vorzeichen-Rang-Test gegen %1</translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation>McNemar</translation>
    </message>
    <message>
        <source>Number of trials in which McNemar&apos;s exact test finds a difference (p below .05 after Holm&apos;s correction)</source>
        <translation>Anzahl der Versuche, in denen der exakte McNemar-Test einen Unterschied findet (p unter 0,05 nach Holm-Korrektur)</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Weight updates of the network with the most updates, including trunk and head</source>
        <translation>Gewichts-Updates des Netzes mit den meisten Updates, einschließlich Rumpf und Kopf</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Number of heads or networks that answer</source>
        <translation>Anzahl der Köpfe oder Netze, die antworten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters of all networks and heads of the strategy</source>
        <translation>Parameter aller Netze und Köpfe der Strategie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Mean training time of a trial in seconds. It differs between computers and runs.</source>
        <translation>Mittlere Trainingszeit eines Versuchs in Sekunden. Sie unterscheidet sich zwischen Computern und Läufen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Number of test images in each trial</source>
        <translation>Anzahl der Testbilder in jedem Versuch</translation>
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
        <translation>Die Ergebnisse eines Experiments erscheinen hier, während es läuft.
Ein Protokoll wählen, die Kosten prüfen und starten.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy the table as text and the plot as a picture</source>
        <translation>Die Tabelle als Text und das Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Beri&amp;cht speichern…</translation>
    </message>
    <message>
        <source>Save a one-page report with all settings, as HTML or Markdown</source>
        <translation>Einen einseitigen Bericht mit allen Einstellungen speichern, als HTML oder Markdown</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>&amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>Die Tabelle als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save plo&amp;t…</source>
        <translation>Dia&amp;gramm speichern…</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF</source>
        <translation>Das Diagramm als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n runs so far</source>
        <translation>
            <numerusform>%1, bisher %2 von %n Lauf</numerusform>
            <numerusform>%1, bisher %2 von %n Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RocPlot</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC-Kurven</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: Fläche %2</translation>
    </message>
    <message>
        <source>%1: the threshold that keeps %2 % of the test images accepts %3 % of these pictures</source>
        <translation>%1: Die Schwelle, die %2 % der Testbilder behält, akzeptiert %3 % dieser Bilder</translation>
    </message>
    <message>
        <source>%1: a test image has a higher confidence than such a picture in %2 % of the pairs</source>
        <translation>%1: In %2 % der Paare hat ein Testbild eine höhere Konfidenz als ein solches Bild</translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation>Modell speichern…</translation>
    </message>
    <message>
        <source>Train a model with these settings. Runoff saves every epoch, so you can resume a stopped training.</source>
        <translation>Ein Modell mit diesen Einstellungen trainieren. Runoff speichert jede Epoche; ein abgebrochenes Training lässt sich daher fortsetzen.</translation>
    </message>
    <message>
        <source>Pause the training until you resume it</source>
        <translation>Das Training pausieren, bis es fortgesetzt wird</translation>
    </message>
    <message>
        <source>Stop the training. Runoff asks whether to keep the result.</source>
        <translation>Das Training abbrechen. Runoff fragt, ob das Ergebnis bleiben soll.</translation>
    </message>
    <message>
        <source>Save the last trained model to a file</source>
        <translation>Das zuletzt trainierte Modell in einer Datei speichern</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Trainingsfortschritt</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Daten werden geöffnet…</translation>
    </message>
    <message>
        <source>Choose a data set. The list also offers downloads.</source>
        <translation>Einen Datensatz wählen. Die Liste bietet auch Downloads an.</translation>
    </message>
    <message>
        <source>Estimating the training time…</source>
        <translation>Trainingszeit wird geschätzt…</translation>
    </message>
    <message>
        <source>Takes %1 on this computer · %2 training and %3 test images of %4 classes</source>
        <translation>Dauert %1 auf diesem Computer · %2 Trainings- und %3 Testbilder aus %4 Klassen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bricht ab…</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pausiert · %1</translation>
    </message>
</context>
<context>
    <name>ui::SaveModelDialog</name>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei auswählen</translation>
    </message>
    <message>
        <source>Title of the model</source>
        <translation>Titel des Modells</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Datei des Modells</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>This file exists. Save asks before it replaces the file.</source>
        <translation>Diese Datei existiert. Speichern fragt vor dem Ersetzen nach.</translation>
    </message>
    <message>
        <source>The file holds the network and your class names, but no drawings.</source>
        <translation>Die Datei enthält das Netz und die Klassennamen, aber keine Zeichnungen.</translation>
    </message>
    <message>
        <source>Models (*%1)</source>
        <translation>Modelle (*%1)</translation>
    </message>
</context>
<context>
    <name>ui::SceneDraft</name>
    <message>
        <source>The scene has no steps yet. Add the present state first.</source>
        <translation>Die Szene hat noch keine Schritte. Zuerst den aktuellen Stand hinzufügen.</translation>
    </message>
    <message>
        <source>The scene has no title yet.</source>
        <translation>Die Szene hat noch keinen Titel.</translation>
    </message>
    <message>
        <source>The question of step %1 needs a text and at least two choices.</source>
        <translation>Die Frage von Schritt %1 braucht einen Text und mindestens zwei Antworten.</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Add step %1</source>
        <translation>Schritt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Schritt verschieben</translation>
    </message>
</context>
<context>
    <name>ui::SceneRecorder</name>
    <message>
        <source>Record scene</source>
        <translation>Szene aufnehmen</translation>
    </message>
    <message>
        <source>Record scene[*]</source>
        <translation>Szene aufnehmen[*]</translation>
    </message>
    <message>
        <source>%1[*] – Record scene</source>
        <translation>%1[*] – Szene aufnehmen</translation>
    </message>
    <message>
        <source>A scene has at most %1 steps.</source>
        <translation>Eine Szene hat höchstens %1 Schritte.</translation>
    </message>
    <message>
        <source>Replace step %1</source>
        <translation>Schritt %1 ersetzen</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lektion</translation>
    </message>
    <message>
        <source>Saved. The list shows another lesson with the name %1. Save this one under another name.</source>
        <translation>Gespeichert. Die Liste zeigt eine andere Lektion mit dem Namen %1. Diese unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>Szene speichern</translation>
    </message>
    <message>
        <source>Lessons (*%1)</source>
        <translation>Lektionen (*%1)</translation>
    </message>
    <message>
        <source>Edit scene</source>
        <translation>Szene bearbeiten</translation>
    </message>
    <message>
        <source>Saving leaves out steps with a mistake: %1</source>
        <translation>Beim Speichern entfallen fehlerhafte Schritte: %1</translation>
    </message>
    <message>
        <source>Save the changes of the scene?</source>
        <translation>Änderungen der Szene speichern?</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Neue Szene</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>The name of the lesson in the menu and the gallery</source>
        <translation>Der Name der Lektion im Menü und in der Galerie</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>How long the lesson takes in a class</source>
        <translation>Wie lange die Lektion im Unterricht dauert</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>One sentence for the gallery</source>
        <translation>Ein Satz für die Galerie</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the students learn, for the page of the teacher</source>
        <translation>Was die Lernenden lernen, für die Lehrkräfteseite</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>&amp;Add present state</source>
        <translation>Stand &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a step with the drawing, the panels and the rules of the Draw workspace</source>
        <translation>Einen Schritt mit Zeichnung, Panels und Regeln des Arbeitsbereichs Zeichnen hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;place with present state</source>
        <translation>Durch Stand &amp;ersetzen</translation>
    </message>
    <message>
        <source>Keep the texts of the step and take the present state</source>
        <translation>Die Texte des Schritts behalten und den aktuellen Stand übernehmen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the step before the previous one (Alt+Up)</source>
        <translation>Den Schritt vor den vorigen verschieben (Alt+Up)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Move the step behind the next one (Alt+Down)</source>
        <translation>Den Schritt hinter den nächsten verschieben (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Remove the step (Delete in the list). Undo restores it.</source>
        <translation>Den Schritt entfernen (Entf in der Liste). Rückgängig stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>Prepare the drawing, the panels and the rules in the Draw workspace.
Add present state to begin.</source>
        <translation>Zeichnung, Panels und Regeln im Arbeitsbereich Zeichnen vorbereiten.
Mit Stand hinzufügen beginnen.</translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation>Schritt nach oben</translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation>Schritt nach unten</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>Begin another scene</source>
        <translation>Eine weitere Szene beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Edit the scene of a file</source>
        <translation>Die Szene einer Datei bearbeiten</translation>
    </message>
    <message>
        <source>Save the scene, so that the menu and the gallery list it (Ctrl+S)</source>
        <translation>Die Szene speichern, sodass Menü und Galerie sie zeigen (Strg+S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <translation>%1 (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probe</translation>
    </message>
    <message>
        <source>Play the scene from the selected step on. Leaving the lesson returns here.</source>
        <translation>Die Szene ab dem ausgewählten Schritt abspielen. Das Verlassen der Lektion führt hierher zurück.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::SceneWords</name>
    <message>
        <source>the specialists</source>
        <translation>den Spezialisten</translation>
    </message>
    <message>
        <source>Clear the canvas.</source>
        <translation>Die Zeichenfläche leeren.</translation>
    </message>
    <message>
        <source>Draw on the canvas.</source>
        <translation>Auf der Zeichenfläche zeichnen.</translation>
    </message>
    <message>
        <source>Draw until all strategies agree.</source>
        <translation>Zeichnen, bis alle Strategien einig sind.</translation>
    </message>
    <message>
        <source>Draw until two strategies disagree.</source>
        <translation>Zeichnen, bis zwei Strategien uneinig sind.</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is a class.</source>
        <translation>Zeichnen, bis die Antwort von %1 eine Klasse ist.</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is none.</source>
        <translation>Zeichnen, bis die Antwort von %1 „keine“ ist.</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is not %2.</source>
        <translation>Zeichnen, bis die Antwort von %1 nicht %2 ist.</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is %2.</source>
        <translation>Zeichnen, bis die Antwort von %1 %2 ist.</translation>
    </message>
    <message>
        <source>Draw until no strategy is unsure.</source>
        <translation>Zeichnen, bis keine Strategie unsicher ist.</translation>
    </message>
    <message>
        <source>Draw until a strategy is unsure.</source>
        <translation>Zeichnen, bis eine Strategie unsicher ist.</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is sure.</source>
        <translation>Zeichnen, bis die Antwort von %1 sicher ist.</translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is unsure.</source>
        <translation>Zeichnen, bis die Antwort von %1 unsicher ist.</translation>
    </message>
    <message>
        <source>Draw until the duels form no circle.</source>
        <translation>Zeichnen, bis die Duelle keinen Kreis bilden.</translation>
    </message>
    <message>
        <source>Draw until the duels form a circle.</source>
        <translation>Zeichnen, bis die Duelle einen Kreis bilden.</translation>
    </message>
    <message numerus="yes">
        <source>Draw until multi-label names %1 or more classes.</source>
        <translation>
            <numerusform>Zeichnen, bis Multi-Label %1 oder mehr Klassen nennt.</numerusform>
            <numerusform>Zeichnen, bis Multi-Label %1 oder mehr Klassen nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>Die Zeichenfläche ist leer.</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation>Etwas ist gezeichnet.</translation>
    </message>
    <message>
        <source>All strategies agree.</source>
        <translation>Alle Strategien sind einig.</translation>
    </message>
    <message>
        <source>The strategies disagree.</source>
        <translation>Die Strategien sind uneinig.</translation>
    </message>
    <message>
        <source>The answer of %1 is a class.</source>
        <translation>Die Antwort von %1 ist eine Klasse.</translation>
    </message>
    <message>
        <source>The answer of %1 is none.</source>
        <translation>Die Antwort von %1 ist „keine“.</translation>
    </message>
    <message>
        <source>The answer of %1 is not %2.</source>
        <translation>Die Antwort von %1 ist nicht %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is %2.</source>
        <translation>Die Antwort von %1 ist %2.</translation>
    </message>
    <message>
        <source>No strategy is unsure.</source>
        <translation>Keine Strategie ist unsicher.</translation>
    </message>
    <message>
        <source>At least one strategy is unsure.</source>
        <translation>Mindestens eine Strategie ist unsicher.</translation>
    </message>
    <message>
        <source>The answer of %1 is sure.</source>
        <translation>Die Antwort von %1 ist sicher.</translation>
    </message>
    <message>
        <source>The answer of %1 is unsure.</source>
        <translation>Die Antwort von %1 ist unsicher.</translation>
    </message>
    <message>
        <source>The duels form no circle.</source>
        <translation>Die Duelle bilden keinen Kreis.</translation>
    </message>
    <message numerus="yes">
        <source>Multi-label names %1 or more classes.</source>
        <translation>
            <numerusform>Multi-Label nennt %1 oder mehr Klassen.</numerusform>
            <numerusform>Multi-Label nennt %1 oder mehr Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The duels form at least %n circles.</source>
        <translation>
            <numerusform>Die Duelle bilden mindestens einen Kreis.</numerusform>
            <numerusform>Die Duelle bilden mindestens %n Kreise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SecondModel</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>The model B, which is compared with the current model A</source>
        <translation>Das Modell B, das mit dem aktuellen Modell A verglichen wird</translation>
    </message>
    <message>
        <source>choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Open the second model from a file (.safetensors)</source>
        <translation>Das zweite Modell aus einer Datei öffnen (.safetensors)</translation>
    </message>
    <message>
        <source>Open the second model</source>
        <translation>Zweites Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>This is the current model.</source>
        <translation>Das ist das aktuelle Modell.</translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Network input</source>
        <translation>Netzeingabe</translation>
    </message>
    <message>
        <source>Answers with the other normalization setting. A coloured answer differs.</source>
        <translation>Antworten mit der anderen Normierung. Eine farbige Antwort weicht ab.</translation>
    </message>
    <message>
        <source>&amp;Normalize like MNIST</source>
        <translation>&amp;Normieren wie MNIST</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <source>Scale and centre the drawing as in the training images</source>
        <translation>Die Zeichnung wie in den Trainingsbildern skalieren und zentrieren</translation>
    </message>
    <message>
        <source>Swap ink and background if the picture is inverted</source>
        <translation>Tinte und Hintergrund tauschen, wenn das Bild invertiert ist</translation>
    </message>
    <message>
        <source>%1 × %2, unchanged from the data set.</source>
        <translation>%1 × %2, unverändert aus dem Datensatz.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsCheck</name>
    <message>
        <source>Choose at least one strategy.</source>
        <translation>Mindestens eine Strategie wählen.</translation>
    </message>
    <message>
        <source>Choose at least two classes.</source>
        <translation>Mindestens zwei Klassen wählen.</translation>
    </message>
    <message>
        <source>Clear %1, or choose fewer classes: it supports at most %2, and %3 are selected.</source>
        <translation>%1 abwählen oder weniger Klassen wählen: unterstützt werden höchstens %2, ausgewählt sind %3.</translation>
    </message>
    <message>
        <source>Clear %1: it supports digits and the classes of CIFAR-10 only.</source>
        <translation>%1 abwählen: unterstützt werden nur Ziffern und die Klassen von CIFAR-10.</translation>
    </message>
    <message>
        <source>Clear %1, or choose other heads: its heads separate groups of classes, which needs a shared trunk.</source>
        <translation>%1 abwählen oder andere Köpfe wählen: Diese Köpfe trennen Gruppen von Klassen, und das braucht einen gemeinsamen Rumpf.</translation>
    </message>
    <message>
        <source>Choose fewer classes, or clear Elimination: heads from scratch need %1 networks here, and at most %2 are possible.</source>
        <translation>Weniger Klassen wählen oder Elimination abwählen: Köpfe von Grund auf brauchen hier %1 Netze, möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
</context>
<context>
    <name>ui::SheetChoices</name>
    <message>
        <source>Scores as &amp;table (CSV)</source>
        <translation>Werte als &amp;Tabelle (CSV)</translation>
    </message>
    <message>
        <source>All &amp;numbers (JSON)</source>
        <translation>Alle &amp;Zahlen (JSON)</translation>
    </message>
    <message>
        <source>&amp;Why this answer?</source>
        <translation>&amp;Warum diese Antwort?</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Page, A4 portrait</source>
        <translation>Seite, A4 hoch</translation>
    </message>
    <message>
        <source>One panel</source>
        <translation>Ein Panel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Common widths</source>
        <translation>Übliche Breiten</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>Also save</source>
        <translation>Auch speichern</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>Kosten und Genauigkeit</translation>
    </message>
    <message>
        <source>Add what the panel shows as a card</source>
        <translation>Hinzufügen, was das Panel als Karte zeigt</translation>
    </message>
    <message>
        <source>Show the panel “Why this answer?” first (W)</source>
        <translation>Zuerst das Panel „Warum diese Antwort?“ zeigen (W)</translation>
    </message>
</context>
<context>
    <name>ui::SheetDialog</name>
    <message>
        <source>Export sheet</source>
        <translation>Blatt exportieren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No model is open. Open or train a model first.</source>
        <translation>Kein Modell ist geöffnet. Zuerst ein Modell öffnen oder trainieren.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw something or open a picture first.</source>
        <translation>Nichts ist gezeichnet. Zuerst etwas zeichnen oder ein Bild öffnen.</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1, %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>%1 in one picture, %2 × %3 pixels</source>
        <translation>%1 in einem Bild, %2 × %3 Pixel</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Copied as a picture of %1 × %2 pixels and as SVG</source>
        <translation>Kopiert als Bild mit %1 × %2 Pixeln und als SVG</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>eine Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
        <translation>Softmax · Eins-gegen-alle</translation>
    </message>
    <message>
        <source>multinomial: all classes at once, %1 outputs sum to one</source>
        <translation>multinomial: alle Klassen zugleich, %1 Ausgaben mit Summe eins</translation>
    </message>
    <message>
        <source>multinomial: all classes at once</source>
        <translation>multinomial: alle Klassen zugleich</translation>
    </message>
    <message>
        <source>One network computes %1 outputs, scaled to sum to one. The highest wins. Textbooks call this multinomial; there, one-vs-all or one-vs-rest means separate networks, such as the specialists.</source>
        <translation>Ein Netz berechnet %1 Ausgaben, skaliert auf die Summe eins. Die höchste gewinnt. Lehrbücher nennen das multinomial; Eins-gegen-alle oder Eins-gegen-Rest heißt dort: getrennte Netze, wie die Spezialisten.</translation>
    </message>
    <message>
        <source>%1 shares of one sum; the largest wins</source>
        <translation>%1 Anteile einer Summe; der größte gewinnt</translation>
    </message>
    <message>
        <source>sums to %1 · margin to %2: %3 · entropy %4 nat</source>
        <translation>Summe %1 · Abstand zu %2: %3 · Entropie %4 nat</translation>
    </message>
    <message>
        <source>Softmax says %1 with %2, %3 ahead of %4.</source>
        <translation>Softmax sagt %1 mit %2, %3 vor %4.</translation>
    </message>
    <message>
        <source>its lead over %1 is only %2</source>
        <translation>der Vorsprung vor %1 beträgt nur %2</translation>
    </message>
    <message>
        <source>%1 gets %2 less</source>
        <translation>%1 erhält %2 weniger</translation>
    </message>
</context>
<context>
    <name>ui::SpecialistHeadsFace</name>
    <message>
        <source>Specialists · %1 heads</source>
        <translation>Spezialisten · %1 Köpfe</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 heads on one trunk, one forward pass</source>
        <translation>Eins-gegen-Rest: %1 Köpfe auf einem Rumpf, ein Vorwärtslauf</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 heads</source>
        <translation>Eins-gegen-Rest: %1 Köpfe</translation>
    </message>
    <message>
        <source>One-vs-rest: %1 heads on the shared trunk, each trained to separate its class from all others. They are the heads of multi-label; here the highest output wins.</source>
        <translation>Eins-gegen-Rest: %1 Köpfe auf dem gemeinsamen Rumpf, jeder trainiert, seine Klasse von allen anderen zu trennen. Es sind die Köpfe von Multi-Label; hier gewinnt die höchste Ausgabe.</translation>
    </message>
    <message>
        <source>%1 heads, one per class; the highest wins</source>
        <translation>%1 Köpfe, einer je Klasse; die höchste Ausgabe gewinnt</translation>
    </message>
</context>
<context>
    <name>ui::SpecialistsCard</name>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>genau einer</translation>
    </message>
    <message>
        <source>Show the sigmoid output of each specialist</source>
        <translation>Die Sigmoid-Ausgabe jedes Spezialisten zeigen</translation>
    </message>
    <message>
        <source>Show outputs calibrated by Platt&apos;s method on held-out images</source>
        <translation>Nach Platt kalibrierte Ausgaben zeigen, kalibriert mit zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>Show the probability that exactly this specialist is right, if exactly one of them is</source>
        <translation>Die Wahrscheinlichkeit zeigen, dass genau dieser Spezialist recht hat, wenn genau einer recht hat</translation>
    </message>
    <message>
        <source>A few examples leave no images to calibrate with.</source>
        <translation>Wenige Beispiele lassen keine Bilder zum Kalibrieren übrig.</translation>
    </message>
    <message>
        <source>white line: calibrated</source>
        <translation>weiße Linie: kalibriert</translation>
    </message>
    <message>
        <source>white line: raw</source>
        <translation>weiße Linie: roh</translation>
    </message>
    <message>
        <source>black line: calibrated</source>
        <translation>schwarze Linie: kalibriert</translation>
    </message>
    <message>
        <source>black line: raw</source>
        <translation>schwarze Linie: roh</translation>
    </message>
</context>
<context>
    <name>ui::SpecialistsFace</name>
    <message>
        <source>Specialists</source>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>Specialists · %1 networks</source>
        <translation>Spezialisten · %1 Netze</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 separate networks, %1 forward passes</source>
        <translation>Eins-gegen-Rest: %1 eigene Netze, %1 Vorwärtsläufe</translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks</source>
        <translation>Eins-gegen-Rest: %1 Netze</translation>
    </message>
    <message>
        <source>One-vs-rest: %1 separate networks, each trained to separate its class from all others. Their outputs have different scales, so the calibrated answer may differ.</source>
        <translation>Eins-gegen-Rest: %1 eigene Netze, jedes trainiert, seine Klasse von allen anderen zu trennen. Ihre Ausgaben haben verschiedene Skalen; die kalibrierte Antwort kann daher abweichen.</translation>
    </message>
    <message>
        <source>%1 networks, one per class; the highest wins</source>
        <translation>%1 Netze, eines je Klasse; die höchste Ausgabe gewinnt</translation>
    </message>
    <message>
        <source>Specialist %1</source>
        <translation>Spezialist %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>scales differ: raw outputs give %1</source>
        <translation>Skalen verschieden: rohe Ausgaben ergeben %1</translation>
    </message>
    <message>
        <source>scales differ: calibrated outputs give %1</source>
        <translation>Skalen verschieden: kalibrierte Ausgaben ergeben %1</translation>
    </message>
    <message>
        <source>probability that only this specialist is right</source>
        <translation>Wahrscheinlichkeit, dass nur dieser Spezialist recht hat</translation>
    </message>
    <message>
        <source>each separates its class from the %1 others</source>
        <translation>jeder trennt seine Klasse von den %1 anderen</translation>
    </message>
    <message>
        <source>their scales differ</source>
        <translation>ihre Skalen sind verschieden</translation>
    </message>
    <message>
        <source>The calibrated specialists say %1 with %2.</source>
        <translation>Die kalibrierten Spezialisten sagen %1 mit %2.</translation>
    </message>
    <message>
        <source>The specialists say %1 with %2, if exactly one of them is right.</source>
        <translation>Die Spezialisten sagen %1 mit %2, wenn genau einer recht hat.</translation>
    </message>
    <message>
        <source>The specialists say %1 with %2.</source>
        <translation>Die Spezialisten sagen %1 mit %2.</translation>
    </message>
    <message>
        <source>Their raw scores give %1.</source>
        <translation>Ihre rohen Werte ergeben %1.</translation>
    </message>
    <message>
        <source>Their calibrated scores give %1.</source>
        <translation>Ihre kalibrierten Werte ergeben %1.</translation>
    </message>
    <message>
        <source>their scales differ; calibrated outputs give %1</source>
        <translation>ihre Skalen sind verschieden; kalibrierte Ausgaben ergeben %1</translation>
    </message>
    <message>
        <source>the specialist for %1 gives %2, that for %3 only %4</source>
        <translation>der Spezialist für %1 gibt %2, der für %3 nur %4</translation>
    </message>
    <message>
        <source>%1: raw %2 · calibrated %3 · exactly one %4</source>
        <translation>%1: roh %2 · kalibriert %3 · genau einer %4</translation>
    </message>
</context>
<context>
    <name>ui::SpreadPlot</name>
    <message>
        <source>Results plot</source>
        <translation>Ergebnisdiagramm</translation>
    </message>
    <message>
        <source>%1 by share or setting. The table contains the numbers.</source>
        <translation>%1 nach Anteil oder Einstellung. Die Tabelle enthält die Zahlen.</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (95-%-Intervall %1 bis %2)</translation>
    </message>
</context>
<context>
    <name>ui::StartPanel</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Completed runs</source>
        <translation>Abgeschlossene Läufe</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usieren</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Pause the experiment. You can resume it later, even after a restart.</source>
        <translation>Das Experiment pausieren. Es lässt sich später fortsetzen, auch nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>ui::StepEditor</name>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Co&amp;ver the answers</source>
        <translation>Antworten ver&amp;decken</translation>
    </message>
    <message>
        <source>Continue this drawin&amp;g</source>
        <translation>Diese Zeichnun&amp;g fortsetzen</translation>
    </message>
    <message>
        <source>Dim the ot&amp;hers</source>
        <translation>Andere abb&amp;lenden</translation>
    </message>
    <message>
        <source>Change note for the teacher</source>
        <translation>Hinweis für die Lehrkraft ändern</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Text for the class</source>
        <translation>Text für die Lerngruppe</translation>
    </message>
    <message>
        <source>The text above the panels. {answer:softmax}, {confidence:softmax}, {circles} and other placeholders show what is on the screen.</source>
        <translation>Der Text über den Panels. {answer:softmax}, {confidence:softmax}, {circles} und andere Platzhalter zeigen, was auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <source>Hide the answers, so that the class can guess, until you press the full stop</source>
        <translation>Die Antworten verbergen, damit die Lerngruppe raten kann, bis die Taste Punkt gedrückt wird</translation>
    </message>
    <message>
        <source>Strokes of the class add to this drawing. Otherwise the first stroke begins a new drawing.</source>
        <translation>Striche der Lerngruppe ergänzen diese Zeichnung. Sonst beginnt der erste Strich eine neue Zeichnung.</translation>
    </message>
    <message>
        <source>Show everything that is not highlighted in pale colours</source>
        <translation>Alles, was nicht hervorgehoben ist, in blassen Farben zeigen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation>Warten auf</translation>
    </message>
    <message>
        <source>What the class is asked to bring about. Page Down skips it.</source>
        <translation>Was die Lerngruppe herbeiführen soll. Bild ab überspringt es.</translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation>Hinweis für die Lehrkraft</translation>
    </message>
    <message>
        <source>What to do and to say. It is printed on the page of the teacher.</source>
        <translation>Was zu tun und zu sagen ist. Es wird auf die Lehrkräfteseite gedruckt.</translation>
    </message>
    <message>
        <source>Task for the worksheet</source>
        <translation>Aufgabe für das Arbeitsblatt</translation>
    </message>
    <message>
        <source>A task on the page of the student, followed by lines to write on</source>
        <translation>Eine Aufgabe auf dem Arbeitsblatt, gefolgt von Linien zum Schreiben</translation>
    </message>
    <message>
        <source>Te&amp;xt for the class</source>
        <translation>Te&amp;xt für die Lerngruppe</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>&amp;Warten auf</translation>
    </message>
    <message>
        <source>Note &amp;for the teacher</source>
        <translation>Hinweis für die Lehr&amp;kraft</translation>
    </message>
    <message>
        <source>Task for th&amp;e worksheet</source>
        <translation>Aufga&amp;be für das Arbeitsblatt</translation>
    </message>
    <message>
        <source>Cover the answers</source>
        <translation>Antworten verdecken</translation>
    </message>
    <message>
        <source>Change strokes</source>
        <translation>Striche ändern</translation>
    </message>
    <message>
        <source>Dim the others</source>
        <translation>Andere abblenden</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Aufforderung ändern</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters for a projector</source>
        <translation>%1 von höchstens %2 Zeichen für einen Projektor</translation>
    </message>
    <message>
        <source>%1 characters. More than %2 are hard to read on a projector.</source>
        <translation>%1 Zeichen. Mehr als %2 sind auf einem Projektor schwer zu lesen.</translation>
    </message>
    <message>
        <source>The text has reached the limit of a scene: %1 bytes.</source>
        <translation>Der Text hat die Grenze einer Szene erreicht: %1 Bytes.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Netzeingabe</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation>%1 hervorheben</translation>
    </message>
    <message>
        <source>Draw a frame around this part of the window</source>
        <translation>Einen Rahmen um diesen Teil des Fensters zeichnen</translation>
    </message>
    <message>
        <source>Change highlights</source>
        <translation>Hervorhebungen ändern</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Something is drawn</source>
        <translation>Etwas ist gezeichnet</translation>
    </message>
    <message>
        <source>Two strategies disagree</source>
        <translation>Zwei Strategien sind uneinig</translation>
    </message>
    <message>
        <source>A strategy is unsure</source>
        <translation>Eine Strategie ist unsicher</translation>
    </message>
    <message>
        <source>The duels form a circle</source>
        <translation>Die Duelle bilden einen Kreis</translation>
    </message>
    <message>
        <source>Multi-label names two classes</source>
        <translation>Multi-Label nennt zwei Klassen</translation>
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
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Drag a step to another place, or press Alt+Up and Alt+Down</source>
        <translation>Einen Schritt an eine andere Stelle ziehen oder Alt+Up und Alt+Down drücken</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ui::StrategyFace</name>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 schlägt %2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>bits of this image, code words of the classes</source>
        <translation>Bits dieses Bildes, Codewörter der Klassen</translation>
    </message>
    <message>
        <source>bits, words</source>
        <translation>Bits, Wörter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> beats </source>
        <translation> schlägt </translation>
    </message>
</context>
<context>
    <name>ui::TablePanel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>A lesson shows its tables here.</source>
        <translation>Eine Lektion zeigt hier ihre Tabellen.</translation>
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
        <translation>Sigmoid, beginnt bei 1/K</translation>
    </message>
    <message>
        <source>Trunk&apos;s softmax, trained further</source>
        <translation>Rumpf-Softmax, weitertrainiert</translation>
    </message>
    <message>
        <source>Ensemble of softmax networks</source>
        <translation>Ensemble aus Softmax-Netzen</translation>
    </message>
    <message>
        <source>One network of the ensemble</source>
        <translation>Ein Netz des Ensembles</translation>
    </message>
    <message>
        <source>One-vs-one</source>
        <translation>Eins-gegen-eins</translation>
    </message>
    <message>
        <source>One-vs-one, masked</source>
        <translation>Eins-gegen-eins, maskiert</translation>
    </message>
    <message>
        <source>PCA of each class</source>
        <translation>PCA jeder Klasse</translation>
    </message>
    <message>
        <source>Autoencoder of each class</source>
        <translation>Autoencoder jeder Klasse</translation>
    </message>
    <message>
        <source>All classes at once</source>
        <translation>Alle Klassen zugleich</translation>
    </message>
    <message>
        <source>Trunk&apos;s softmax</source>
        <translation>Rumpf-Softmax</translation>
    </message>
    <message>
        <source>Softmax, as long</source>
        <translation>Softmax, ebenso lange</translation>
    </message>
    <message>
        <source>One network, same parameters</source>
        <translation>Ein Netz, gleiche Parameter</translation>
    </message>
    <message>
        <source>One network, same work</source>
        <translation>Ein Netz, gleicher Aufwand</translation>
    </message>
    <message>
        <source>Each task alone</source>
        <translation>Jede Aufgabe allein</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>All together, same work</source>
        <translation>Alle zusammen, gleicher Aufwand</translation>
    </message>
    <message>
        <source>One flat network</source>
        <translation>Ein flaches Netz</translation>
    </message>
    <message>
        <source>Elimination, drops %1</source>
        <translation>Elimination, %1 je Runde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>hat eine Schleife</translation>
    </message>
    <message>
        <source>is even</source>
        <translation>ist gerade</translation>
    </message>
    <message>
        <source>has a straight stroke</source>
        <translation>hat eine gerade Linie</translation>
    </message>
    <message>
        <source>is an animal</source>
        <translation>ist ein Tier</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>fliegt</translation>
    </message>
    <message>
        <source>has wheels</source>
        <translation>hat Räder</translation>
    </message>
    <message>
        <source>lives in water</source>
        <translation>lebt im Wasser</translation>
    </message>
    <message>
        <source>%1 has one</source>
        <translation>%1 hat eine</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 hat keine</translation>
    </message>
    <message>
        <source>%1 has some</source>
        <translation>%1 hat welche</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 ist es</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <translation>%1 ist es nicht</translation>
    </message>
    <message>
        <source>%1 does</source>
        <translation>%1 schon</translation>
    </message>
    <message>
        <source>%1 does not</source>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>stroke width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>Strich</translation>
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
        <translation>%1 Grad</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>Is it an animal or a vehicle?</source>
        <translation>Ist es ein Tier oder ein Fahrzeug?</translation>
    </message>
    <message>
        <source>Is it a digit at all?</source>
        <translation>Ist es überhaupt eine Ziffer?</translation>
    </message>
    <message>
        <source>Is it one of the classes at all?</source>
        <translation>Ist es überhaupt eine der Klassen?</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>ein Tier</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>ein Fahrzeug</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
</context>
<context>
    <name>ui::Tasks</name>
    <message>
        <source>predicted properties</source>
        <translation>vorhergesagte Eigenschaften</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>ui::TeachContent</name>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>ui::TeachPane</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>Add none of these</source>
        <translation>Neu: keine davon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation>Modell speichern…</translation>
    </message>
    <message>
        <source>Your own classes</source>
        <translation>Eigene Klassen</translation>
    </message>
    <message>
        <source>Leaving out each example in turn: %1 of %2</source>
        <translation>Jedes Beispiel wird einmal weggelassen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading files: %1 of %2</source>
        <translation>Dateien lesen: %1 von %2</translation>
    </message>
    <message>
        <source>More commands for your own classes</source>
        <translation>Weitere Befehle für eigene Klassen</translation>
    </message>
    <message>
        <source>Open or save examples, or start again</source>
        <translation>Beispiele öffnen oder speichern, oder neu anfangen</translation>
    </message>
    <message>
        <source>Leave your own classes</source>
        <translation>Eigene Klassen verlassen</translation>
    </message>
    <message>
        <source>Return to the model and the drawing from before. Your classes are kept. (Ctrl+Shift+Y)</source>
        <translation>Zurück zum vorigen Modell und zur vorigen Zeichnung. Die eigenen Klassen bleiben erhalten. (Strg+Umschalt+Y)</translation>
    </message>
    <message>
        <source>Add a class, %1 at most</source>
        <translation>Klasse hinzufügen, höchstens %1</translation>
    </message>
    <message>
        <source>Add a class for everything else. Runoff adds scribbles to its examples.</source>
        <translation>Eine Klasse für alles andere hinzufügen. Runoff ergänzt ihre Beispiele um Gekritzel.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save a model that knows your classes. The file holds no drawings.</source>
        <translation>Ein Modell speichern, das die eigenen Klassen kennt. Die Datei enthält keine Zeichnungen.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Lernt…</translation>
    </message>
    <message>
        <source>Open folder of examples…</source>
        <translation>Ordner mit Beispielen öffnen…</translation>
    </message>
    <message>
        <source>Save examples…</source>
        <translation>Beispiele speichern…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each class</source>
        <translation>Einen Ordner mit einem Unterordner je Klasse öffnen</translation>
    </message>
    <message>
        <source>Save examples in a new folder</source>
        <translation>Beispiele in einem neuen Ordner speichern</translation>
    </message>
    <message>
        <source>my-classes</source>
        <translation>eigene-klassen</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Eigene Klassen</translation>
    </message>
</context>
<context>
    <name>ui::TeachSession</name>
    <message>
        <source>Open a model first.</source>
        <translation>Zuerst ein Modell öffnen.</translation>
    </message>
    <message>
        <source>The classes of the previous session are being read. Try again in a moment.</source>
        <translation>Die Klassen der vorigen Sitzung werden gelesen. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There are already %1 classes, the most that can be taught.</source>
        <translation>Es gibt schon %1 Klassen; mehr lassen sich nicht anlernen.</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add none of these</source>
        <translation>„keine davon“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove class %1</source>
        <translation>Klasse %1 entfernen</translation>
    </message>
    <message>
        <source>A class needs a name. %1 keeps its name.</source>
        <translation>Eine Klasse braucht einen Namen. %1 behält ihren Namen.</translation>
    </message>
    <message>
        <source>There is already a class %1. %2 keeps its name.</source>
        <translation>Es gibt schon eine Klasse %1. %2 behält ihren Namen.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>There are already %1 examples, the most that can be taught.</source>
        <translation>Es gibt schon %1 Beispiele; mehr lassen sich nicht anlernen.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw an example of %1 first.</source>
        <translation>Nichts ist gezeichnet. Zuerst ein Beispiel für %1 zeichnen.</translation>
    </message>
    <message>
        <source>Add example of %1</source>
        <translation>Beispiel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove example of %1</source>
        <translation>Beispiel für %1 entfernen</translation>
    </message>
    <message>
        <source>Remove examples of %1</source>
        <translation>Beispiele für %1 entfernen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Zu %1 verschieben</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>Other files are being read. Wait until they are complete.</source>
        <translation>Andere Dateien werden gelesen. Bitte warten, bis sie fertig sind.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 files were read; %2 were left out, because at most %3 examples can be taught.</source>
        <translation>
            <numerusform>Die ersten %1 Dateien wurden gelesen; %2 wurde weggelassen, weil sich höchstens %3 Beispiele anlernen lassen.</numerusform>
            <numerusform>Die ersten %1 Dateien wurden gelesen; %2 wurden weggelassen, weil sich höchstens %3 Beispiele anlernen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>%1 problems, the first: %2</source>
        <translation>%1 Probleme, das erste: %2</translation>
    </message>
    <message>
        <source>No drawings or pictures were found.</source>
        <translation>Keine Zeichnungen oder Bilder gefunden.</translation>
    </message>
    <message>
        <source>Saved the examples in %1</source>
        <translation>Beispiele in %1 gespeichert</translation>
    </message>
    <message>
        <source>Wait until the classes are taught.</source>
        <translation>Bitte warten, bis die Klassen angelernt sind.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Cannot keep the classes for the next session: %1</source>
        <translation>Die Klassen lassen sich nicht für die nächste Sitzung aufbewahren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files have no ink</source>
        <translation>
            <numerusform>%n Datei enthält keine Tinte</numerusform>
            <numerusform>%n Dateien enthalten keine Tinte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n examples</source>
        <translation>
            <numerusform>Ein Beispiel hinzufügen</numerusform>
            <numerusform>%n Beispiele hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders were left out, because at most %1 classes can be taught.</source>
        <translation>
            <numerusform>%n Ordner wurde weggelassen, weil sich höchstens %1 Klassen anlernen lassen.</numerusform>
            <numerusform>%n Ordner wurden weggelassen, weil sich höchstens %1 Klassen anlernen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n examples</source>
        <translation>
            <numerusform>Ein Beispiel hinzugefügt</numerusform>
            <numerusform>%n Beispiele hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeachStore</name>
    <message>
        <source>Cannot read the classes of the previous session. They are now in %1: %2</source>
        <translation>Die Klassen der vorigen Sitzung sind nicht lesbar. Sie liegen jetzt unter %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the examples of the previous session cannot be read; the others are back: %1</source>
        <translation>
            <numerusform>%n Beispiel der vorigen Sitzung lässt sich nicht lesen; die anderen sind wieder da: %1</numerusform>
            <numerusform>%n Beispiele der vorigen Sitzung lassen sich nicht lesen; die anderen sind wieder da: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeachTrainer</name>
    <message>
        <source>My classes (not saved)</source>
        <translation>Eigene Klassen (nicht gespeichert)</translation>
    </message>
</context>
<context>
    <name>ui::TeachWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation>zu wenige Beispiele für eine Aussage</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>Name a class, draw an example, and press Add, or drop pictures on the class.</source>
        <translation>Eine Klasse benennen, ein Beispiel zeichnen und „Dazu“ drücken, oder Bilder auf der Klasse ablegen.</translation>
    </message>
    <message>
        <source>Draw to test, or add the drawing to its class.</source>
        <translation>Zum Testen zeichnen oder die Zeichnung ihrer Klasse hinzufügen.</translation>
    </message>
    <message>
        <source>The strategies learn when two classes have an example.</source>
        <translation>Die Strategien lernen, sobald zwei Klassen ein Beispiel haben.</translation>
    </message>
    <message>
        <source>The strategies learn when two classes besides none of these have an example.</source>
        <translation>Die Strategien lernen, sobald neben „keine davon“ zwei Klassen ein Beispiel haben.</translation>
    </message>
    <message>
        <source>Only %1 has examples. The strategies learn when a second class has one.</source>
        <translation>Nur %1 hat Beispiele. Die Strategien lernen, sobald eine zweite Klasse eines hat.</translation>
    </message>
    <message>
        <source>Learned %1 in %2 s.</source>
        <translation>%1 in %2 s gelernt.</translation>
    </message>
    <message>
        <source>%1 has no examples yet; it takes part when it has one.</source>
        <translation>%1 hat noch keine Beispiele; mit dem ersten nimmt die Klasse teil.</translation>
    </message>
    <message>
        <source>%1 classes have no examples yet.</source>
        <translation>%1 Klassen haben noch keine Beispiele.</translation>
    </message>
    <message>
        <source>no examples yet</source>
        <translation>noch keine Beispiele</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>The only example of its class. %1</source>
        <translation>Das einzige Beispiel seiner Klasse. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeacherPages</name>
    <message>
        <source>Teacher&apos;s page</source>
        <translation>Lehrkräfteseite</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>(no text for the class)</source>
        <translation>(kein Text für die Lerngruppe)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>This step cannot be shown: %1</source>
        <translation>Dieser Schritt lässt sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Do and say</source>
        <translation>Tun und sagen</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Netzeingabe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>As in step %1</source>
        <translation>Wie in Schritt %1</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>The class does not see the answers until you reveal them.</source>
        <translation>Die Lerngruppe sieht die Antworten erst nach dem Aufdecken.</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Not true with this model: %1</source>
        <translation>Trifft mit diesem Modell nicht zu: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (richtig)</translation>
    </message>
    <message>
        <source>There is no single right answer.</source>
        <translation>Es gibt keine eindeutig richtige Antwort.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeacherWords</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source> unsure</source>
        <translation> unsicher</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>network input</source>
        <translation>Netzeingabe</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ui::TrainForm</name>
    <message>
        <source>Training settings</source>
        <translation>Trainingseinstellungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the model file: letters, digits, dots and hyphens.</source>
        <translation>Name der Modelldatei: Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the model in the window.</source>
        <translation>Name des Modells im Fenster.</translation>
    </message>
</context>
<context>
    <name>ui::TrainPresets</name>
    <message>
        <source>One softmax</source>
        <translation>Ein Softmax</translation>
    </message>
    <message>
        <source>Every 4th image and one network, to watch the filters develop</source>
        <translation>Jedes 4. Bild und ein Netz, um die Filter entstehen zu sehen</translation>
    </message>
    <message>
        <source>Like the included model</source>
        <translation>Wie das mitgelieferte Modell</translation>
    </message>
    <message>
        <source>All images with augmentation, the epochs of digits-lenet</source>
        <translation>Alle Bilder mit Augmentierung, die Epochen von digits-lenet</translation>
    </message>
    <message>
        <source>Your preset</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Erster Eindruck</translation>
    </message>
    <message>
        <source>Every 12th image and few epochs, for a first result of all strategies</source>
        <translation>Jedes 12. Bild und wenige Epochen, für ein erstes Ergebnis aller Strategien</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>All images and one small softmax network: 99 % on MNIST after a few seconds</source>
        <translation>Alle Bilder und ein kleines Softmax-Netz: 99 % auf MNIST nach wenigen Sekunden</translation>
    </message>
</context>
<context>
    <name>ui::TrainWords</name>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Head of the classes %1</source>
        <translation>Kopf der Klassen %1</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>every class name is a number</source>
        <translation>jeder Klassenname eine Zahl ist</translation>
    </message>
    <message>
        <source>every class name is a single character</source>
        <translation>jeder Klassenname ein einzelnes Zeichen ist</translation>
    </message>
    <message>
        <source>the images are drawings on an empty background</source>
        <translation>die Bilder Zeichnungen auf leerem Hintergrund sind</translation>
    </message>
    <message>
        <source>the images have an empty border</source>
        <translation>die Bilder einen leeren Rand haben</translation>
    </message>
    <message>
        <source>the images are in colour</source>
        <translation>die Bilder farbig sind</translation>
    </message>
    <message>
        <source>the images are grayscale and fill their frame</source>
        <translation>die Bilder grau sind und ihren Rahmen füllen</translation>
    </message>
    <message>
        <source>rotated by up to %1°</source>
        <translation>um bis zu %1° gedreht</translation>
    </message>
    <message>
        <source>shifted by up to %1 pixels</source>
        <translation>um bis zu %1 Pixel verschoben</translation>
    </message>
    <message>
        <source>scaled by up to %1 %</source>
        <translation>um bis zu %1 % skaliert</translation>
    </message>
    <message>
        <source>slanted by up to %1</source>
        <translation>um bis zu %1 geschert</translation>
    </message>
    <message>
        <source>stroke width changed in %1 % of the images</source>
        <translation>Strichbreite in %1 % der Bilder geändert</translation>
    </message>
    <message>
        <source>coarser pixels in %1 % of the images</source>
        <translation>gröbere Pixel in %1 % der Bilder</translation>
    </message>
    <message>
        <source>drawings with changed strokes</source>
        <translation>Zeichnungen mit geänderten Strichen</translation>
    </message>
    <message>
        <source>half of the images mirrored</source>
        <translation>Hälfte der Bilder gespiegelt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Custom rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, because %2: %3.</source>
        <translation>%1, weil %2: %3.</translation>
    </message>
    <message>
        <source>%1 Runoff never mirrors digits, so it ignores flip.</source>
        <translation>%1 Runoff spiegelt Ziffern nie und ignoriert daher flip.</translation>
    </message>
    <message>
        <source>%1 No mirroring.</source>
        <translation>%1 Keine Spiegelung.</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1, Epoche %2 von %3</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>Bilder werden vorbereitet…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Calibrating on the held-out images…</source>
        <translation>Kalibrierung mit den zurückgehaltenen Bildern…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring: %1 of %2 test images</source>
        <translation>
            <numerusform>Messung: %1 von %2 Testbild</numerusform>
            <numerusform>Messung: %1 von %2 Testbildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the features of all images for the heads…</source>
        <translation>Merkmale aller Bilder werden für die Köpfe berechnet…</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3: loss %4, accuracy %5</source>
        <translation>%1, Epoche %2 von %3: Verlust %4, Genauigkeit %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 held-out images</source>
        <translation>
            <numerusform>%1 zurückgehaltenem Bild</numerusform>
            <numerusform>%1 zurückgehaltenen Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>; on %1: loss %2, accuracy %3</source>
        <translation>; auf %1: Verlust %2, Genauigkeit %3</translation>
    </message>
</context>
<context>
    <name>ui::TrainWorkspace</name>
    <message>
        <source>Cancel training</source>
        <translation>Training abbrechen</translation>
    </message>
    <message>
        <source>Keep the result of this training?</source>
        <translation>Das Ergebnis dieses Trainings behalten?</translation>
    </message>
    <message>
        <source>If you keep it, you can resume from the last complete epoch. The training continues while this dialog is open.</source>
        <translation>Wird es behalten, lässt sich das Training ab der letzten vollständigen Epoche fortsetzen. Es läuft weiter, solange dieser Dialog offen ist.</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Abbrechen, behalten</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Abbrechen, verwerfen</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Filters and features</source>
        <translation>Filter und Merkmale</translation>
    </message>
    <message>
        <source>Stopped. The result is kept.</source>
        <translation>Abgebrochen. Das Ergebnis bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped. No result is kept.</source>
        <translation>Abgebrochen. Das Ergebnis ist verworfen.</translation>
    </message>
    <message>
        <source>Choose a data set first.</source>
        <translation>Zuerst einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>An unfinished training cannot be read and is ignored: %1</source>
        <translation>Ein unfertiges Training ist nicht lesbar und wird ignoriert: %1</translation>
    </message>
    <message>
        <source>Finished %1 in %2, but the model could not be saved.</source>
        <translation>%1 in %2 abgeschlossen, aber das Modell ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Finished %1 in %2. Saved as %3</source>
        <translation>%1 in %2 abgeschlossen. Gespeichert als %3</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedList</name>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>%1, stopped in %2</source>
        <translation>%1, abgebrochen bei: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the training of %1</source>
        <translation>Training von %1 fortsetzen</translation>
    </message>
    <message>
        <source>Resume from the last complete epoch</source>
        <translation>Ab der letzten vollständigen Epoche fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the training of %1</source>
        <translation>Training von %1 verwerfen</translation>
    </message>
    <message>
        <source>Delete the saved epochs of this training</source>
        <translation>Die gespeicherten Epochen dieses Trainings löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n more unfinished trainings appear when these are finished or discarded.</source>
        <translation>
            <numerusform>%n weiteres unfertiges Training erscheint, wenn diese beendet oder verworfen sind.</numerusform>
            <numerusform>%n weitere unfertige Trainings erscheinen, wenn diese beendet oder verworfen sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerdictWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: for %2, %3.</source>
        <translation>%1: für %2, %3.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation>kein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>DDAG: first class against last, the loser is out</source>
        <translation>DDAG: erste gegen letzte Klasse, Verlierer scheidet aus</translation>
    </message>
    <message>
        <source>DDAG: first against last</source>
        <translation>DDAG: erste gegen letzte</translation>
    </message>
    <message>
        <source>all say %1</source>
        <translation>alle sagen %1</translation>
    </message>
    <message>
        <source>%1 none</source>
        <translation>%1 keine</translation>
    </message>
    <message>
        <source>%1 both</source>
        <translation>%1 beide</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>after the first: one 9</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation>%1 sagen %2</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 ballots</source>
        <translation>
            <numerusform>%1 Stimme</numerusform>
            <numerusform>%1 Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · updated while you draw</source>
        <translation>%1 · aktualisiert beim Zeichnen</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Beantwortet in %1</translation>
    </message>
    <message>
        <source>Both in %1</source>
        <translation>Beide in %1</translation>
    </message>
    <message>
        <source>All %1 in %2</source>
        <translation>Alle %1 in %2</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <comment>Softmax says 4</comment>
        <translation>%1 sagt %2</translation>
    </message>
</context>
<context>
    <name>ui::WhyControls</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Choose how evidence is computed</source>
        <translation>Wählen, wie die Evidenz berechnet wird</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Choose the strategy that is explained</source>
        <translation>Die Strategie wählen, die erklärt wird</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Choose the class that is explained</source>
        <translation>Die Klasse wählen, die erklärt wird</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message>
        <source>Choose the class to compare with</source>
        <translation>Die Klasse zum Vergleich wählen</translation>
    </message>
    <message>
        <source>Show the ink that speaks for and against a class</source>
        <translation>Die Tinte zeigen, die für und gegen eine Klasse spricht</translation>
    </message>
    <message>
        <source>Show the smallest change of the drawing that changes the answer</source>
        <translation>Die kleinste Änderung der Zeichnung zeigen, bei der die Antwort wechselt</translation>
    </message>
    <message>
        <source>Show the part to erase</source>
        <translation>Den zu radierenden Teil zeigen</translation>
    </message>
    <message>
        <source>Show the stroke to add</source>
        <translation>Den zu ergänzenden Strich zeigen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Change the drawing. Undo restores it.</source>
        <translation>Die Zeichnung ändern. Rückgängig stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Automatic: the class of the answer</source>
        <translation>Automatisch: die Klasse der Antwort</translation>
    </message>
    <message>
        <source>Automatic: the nearest class</source>
        <translation>Automatisch: die nächstliegende Klasse</translation>
    </message>
    <message>
        <source>Automatic: any other answer</source>
        <translation>Automatisch: irgendeine andere Antwort</translation>
    </message>
    <message>
        <source>why %1</source>
        <translation>warum %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>evidence of one class</comment>
        <translation>allein</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>rather than %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>to any answer</source>
        <translation>zu einer anderen</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Only strokes can be changed. This is a picture.</source>
        <translation>Nur Striche lassen sich ändern. Das ist ein Bild.</translation>
    </message>
    <message>
        <source>Trying changes…</source>
        <translation>Änderungen werden geprüft…</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>Colours show which ink speaks for the answer, and which against it.</source>
        <translation>Farben zeigen, welche Tinte für die Antwort spricht und welche dagegen.</translation>
    </message>
    <message>
        <source>Evidence: which pixels of the network input raise or lower the margin, the difference of logits by which a strategy decides between two classes. Change: the shortest part of the line to erase, or the shortest stroke to add, so that the answer changes.</source>
        <translation>Evidenz: welche Pixel der Netzeingabe den Abstand vergrößern oder verkleinern, also die Logit-Differenz, mit der eine Strategie zwischen zwei Klassen entscheidet. Änderung: der kürzeste Teil der Linie, der radiert, oder der kürzeste Strich, der ergänzt werden muss, damit die Antwort wechselt.</translation>
    </message>
</context>
<context>
    <name>ui::WhyWords</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>All other answers stay.</source>
        <translation>Alle anderen Antworten bleiben.</translation>
    </message>
    <message>
        <source>All other answers change, too.</source>
        <translation>Alle anderen Antworten wechseln auch.</translation>
    </message>
    <message>
        <source>Other answers that change: %1.</source>
        <translation>Andere Antworten, die wechseln: %1.</translation>
    </message>
    <message>
        <source>Answers that stay: %1.</source>
        <translation>Antworten, die bleiben: %1.</translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation>Warum diese Antwort?</translation>
    </message>
    <message>
        <source>the ink that speaks for and against a class</source>
        <translation>die Tinte, die für und gegen eine Klasse spricht</translation>
    </message>
    <message>
        <source>the smallest change that changes the answer</source>
        <translation>die kleinste Änderung, bei der die Antwort wechselt</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Gradient times input: how much the margin changes with each pixel, times its ink</source>
        <translation>Gradient mal Eingabe: wie stark sich der Abstand mit jedem Pixel ändert, mal dessen Tinte</translation>
    </message>
    <message>
        <source>Occlusion: how much of the margin is lost when a patch of 5 × 5 pixels is covered</source>
        <translation>Verdeckung: wie viel vom Abstand verloren geht, wenn ein Feld von 5 × 5 Pixeln verdeckt ist</translation>
    </message>
    <message>
        <source>%1: %2 rather than %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>logit of %1 minus logit of %2</source>
        <translation>Logit von %1 minus Logit von %2</translation>
    </message>
    <message>
        <source>the duel of %1 and %2</source>
        <translation>das Duell von %1 und %2</translation>
    </message>
    <message>
        <source>the sum of all duels of %1</source>
        <translation>die Summe aller Duelle von %1</translation>
    </message>
    <message>
        <source>%1 against %2 in the round of %3 classes</source>
        <translation>%1 gegen %2 in der Runde mit %3 Klassen</translation>
    </message>
    <message>
        <source>%1 against %2 in the round of %3</source>
        <translation>%1 gegen %2 in der Runde mit %3</translation>
    </message>
    <message>
        <source>logit of %1</source>
        <translation>Logit von %1</translation>
    </message>
    <message>
        <source>the nodes that separate %1 and %2, summed over all trees</source>
        <translation>die Knoten, die %1 und %2 trennen, summiert über alle Bäume</translation>
    </message>
    <message>
        <source>the bits in which %1 and %2 differ</source>
        <translation>die Bits, in denen sich %1 und %2 unterscheiden</translation>
    </message>
    <message>
        <source>all bits of %1</source>
        <translation>alle Bits von %1</translation>
    </message>
    <message>
        <source>the gate: the branch of %1 against another one</source>
        <translation>das Gate: der Zweig von %1 gegen einen anderen</translation>
    </message>
    <message>
        <source>margin %1 logits</source>
        <translation>Abstand %1 Logits</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>%1. Margin: %2 logits, %3. %4 of the evidence is %5.</source>
        <translation>%1. Abstand: %2 Logits, %3. %4 der Evidenz spricht %5.</translation>
    </message>
    <message>
        <source>Add a stroke of %1 % of the line: %2 says %3 instead of %4.</source>
        <translation>Einen Strich von %1 % der Linie ergänzen: %2 sagt %3 statt %4.</translation>
    </message>
    <message>
        <source>Erase two parts, %1 % of the line: %2 says %3 instead of %4.</source>
        <translation>Zwei Teile radieren, %1 % der Linie: %2 sagt %3 statt %4.</translation>
    </message>
    <message>
        <source>Erase %1 % of the line: %2 says %3 instead of %4.</source>
        <translation>%1 % der Linie radieren: %2 sagt %3 statt %4.</translation>
    </message>
    <message>
        <source>No single part changes the answer. Tried: %1 erased parts, %2 added strokes.</source>
        <translation>Kein einzelner Teil ändert die Antwort. Probiert: %1 radierte Teile, %2 ergänzte Striche.</translation>
    </message>
    <message>
        <source>Erase a part</source>
        <translation>Einen Teil radieren</translation>
    </message>
    <message>
        <source>Add a stroke</source>
        <translation>Einen Strich ergänzen</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>thresholds %1 to %2</source>
        <translation>Schwellen %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>trained on %1 images</source>
        <translation>
            <numerusform>trainiert mit %1 Bild</numerusform>
            <numerusform>trainiert mit %1 Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>trainiert mit %1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>nichts gezeichnet</translation>
    </message>
    <message>
        <source>open a model</source>
        <translation>ein Modell öffnen</translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation>eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>draw or open a picture</source>
        <translation>ein Bild zeichnen oder öffnen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in colour, cropped to the central square.</source>
        <translation>%1 farbig, auf das mittlere Quadrat zugeschnitten.</translation>
    </message>
    <message>
        <source>%1, the whole canvas scaled to fit.</source>
        <translation>%1, die ganze Zeichenfläche passend skaliert.</translation>
    </message>
    <message>
        <source>%1, ink scaled to %2&#xa0;×&#xa0;%2, centred by its centre of mass.</source>
        <translation>%1, Tinte auf %2&#xa0;×&#xa0;%2 skaliert, am Schwerpunkt zentriert.</translation>
    </message>
    <message>
        <source>%1, ink scaled to %2&#xa0;×&#xa0;%2, centred.</source>
        <translation>%1, Tinte auf %2&#xa0;×&#xa0;%2 skaliert, zentriert.</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1 als %2 gelesen</translation>
    </message>
    <message>
        <source>Not normalized:</source>
        <translation>Nicht normiert:</translation>
    </message>
    <message>
        <source>Normalized:</source>
        <translation>Normiert:</translation>
    </message>
</context>
<context>
    <name>ui::WorksheetWords</name>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>This lesson has no written tasks.</source>
        <translation>Diese Lektion hat keine schriftlichen Aufgaben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Eigene Zeichnung</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Die Zeichnung</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>ui::WriterField</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Writers found</source>
        <translation>Gefundene Schreiber</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shows only the images of one writer. Type a part of the name to search.</source>
        <translation>Zeigt nur die Bilder eines Schreibers. Zum Suchen einen Teil des Namens eingeben.</translation>
    </message>
</context>
<context>
    <name>ui::WritersModel</name>
    <message>
        <source>%1: click to see the images</source>
        <translation>%1: klicken, um die Bilder zu sehen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>ui::WritersPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation>Modell anpassen…</translation>
    </message>
    <message>
        <source>The writers and their accuracy appear after an evaluation.</source>
        <translation>Die Schreiber und ihre Genauigkeit erscheinen nach einer Auswertung.</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>Strate&amp;gie</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Select a writer to see the images. Click a column title to sort.</source>
        <translation>Einen Schreiber auswählen, um die Bilder zu sehen. Zum Sortieren auf einen Spaltentitel klicken.</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>Die Tabelle als Text kopieren</translation>
    </message>
    <message>
        <source>Let the model learn from half of these writers, and test it on the other half</source>
        <translation>Das Modell von der Hälfte dieser Schreiber lernen lassen und mit der anderen Hälfte testen</translation>
    </message>
    <message>
        <source>Hardest writers</source>
        <translation>Schwierigste Schreiber</translation>
    </message>
    <message numerus="yes">
        <source>%1 writers, %2 of them without a mistake</source>
        <translation>
            <numerusform>%1 Schreiber, %2 davon ohne Fehler</numerusform>
            <numerusform>%1 Schreiber, %2 davon ohne Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save accuracy of the writers</source>
        <translation>Genauigkeit der Schreiber speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
</TS>
