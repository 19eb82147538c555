<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui</name>
    <message numerus="yes">
        <source>accuracy and confusions: %1 test images</source>
        <translation>
            <numerusform>accuracy and confusions: %1 test image</numerusform>
            <numerusform>accuracy and confusions: %1 test images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 strategies compared</source>
        <translation>
            <numerusform>%1 strategy</numerusform>
            <numerusform>%1 strategies compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdaptWords</name>
    <message numerus="yes">
        <source>%1 images</source>
        <comment>learned from, tested on</comment>
        <translation>
            <numerusform>%1 image</numerusform>
            <numerusform>%1 images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 writers</source>
        <comment>images of</comment>
        <translation>
            <numerusform>%1 writer</numerusform>
            <numerusform>%1 writers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other writers</source>
        <comment>images of</comment>
        <translation>
            <numerusform>%1 other writer</numerusform>
            <numerusform>%1 other writers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BookletWords</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalibrationPage</name>
    <message numerus="yes">
        <source>%1 of %2 images</source>
        <translation>
            <numerusform>%1 of %2 image</numerusform>
            <numerusform>%1 of %2 images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outputs scaled by a fit on %1 held-out training images</source>
        <translation>
            <numerusform>outputs scaled by a fit on %1 held-out training image</numerusform>
            <numerusform>outputs scaled by a fit on %1 held-out training images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 test images. Circles: unscaled outputs; squares: %2. On the dotted line, the stated probabilities match: 70 of 100 answers with a confidence of 70 % are right.</source>
        <translation>
            <numerusform>Measured on %1 test image. Circles: unscaled outputs; squares: %2. On the dotted line, the stated probabilities match: 70 of 100 answers with a confidence of 70 % are right.</numerusform>
            <numerusform>Measured on %1 test images. Circles: unscaled outputs; squares: %2. On the dotted line, the stated probabilities match: 70 of 100 answers with a confidence of 70 % are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run the model on %1 test images to see whether nine in ten answers with a confidence of 90 % are right.</source>
        <translation>
            <numerusform>Run the model on %1 test image to see whether nine in ten answers with a confidence of 90 % are right.</numerusform>
            <numerusform>Run the model on %1 test images to see whether nine in ten answers with a confidence of 90 % are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CouplingFace</name>
    <message numerus="yes">
        <source>the probabilities that best fit all %n duels</source>
        <translation>
            <numerusform>the probabilities that best fit the duel</numerusform>
            <numerusform>the probabilities that best fit all %n duels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best fit to all %n duels</source>
        <translation>
            <numerusform>best fit to the duel</numerusform>
            <numerusform>best fit to all %n duels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duels; the most probable class wins</source>
        <translation>
            <numerusform>%n duel; the most probable class wins</numerusform>
            <numerusform>%n duels; the most probable class wins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DatasetLibrary</name>
    <message numerus="yes">
        <source>%1 of %2 writers</source>
        <translation>
            <numerusform>%1 of %2 writer</numerusform>
            <numerusform>%1 of %2 writers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 writers</source>
        <translation>
            <numerusform>%1 writer</numerusform>
            <numerusform>%1 writers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DatasetWorkspace</name>
    <message numerus="yes">
        <source>%1 training images of %2</source>
        <translation>
            <numerusform>%1 training image of %2</numerusform>
            <numerusform>%1 training images of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 test images of %2</source>
        <translation>
            <numerusform>%1 test image of %2</numerusform>
            <numerusform>%1 test images of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %1 images of %2</source>
        <translation>
            <numerusform>%1 image of %2</numerusform>
            <numerusform>all %1 images of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DdagFace</name>
    <message numerus="yes">
        <source>%1 duels; each loser is out, the last class left wins</source>
        <translation>
            <numerusform>%1 duel; the loser is out, the last class left wins</numerusform>
            <numerusform>%1 duels; each loser is out, the last class left wins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DichotomiesFace</name>
    <message numerus="yes">
        <source>%1 of %2 trees say %3</source>
        <translation>
            <numerusform>%1 of %2 trees says %3</numerusform>
            <numerusform>%1 of %2 trees say %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EliminationFace</name>
    <message numerus="yes">
        <source>%1 rounds; the least likely class is out</source>
        <translation>
            <numerusform>%1 round; the least likely class is out</numerusform>
            <numerusform>%1 rounds; the least likely class is out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvaluationBar</name>
    <message numerus="yes">
        <source>Evaluate %1 images, %2</source>
        <translation>
            <numerusform>Evaluate %1 image, %2</numerusform>
            <numerusform>Evaluate %1 images, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images, %3 left</source>
        <translation>
            <numerusform>%1 of %2 image, %3 left</numerusform>
            <numerusform>%1 of %2 images, %3 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExperimentWords</name>
    <message numerus="yes">
        <source>%1 networks</source>
        <translation>
            <numerusform>%1 network</numerusform>
            <numerusform>%1 networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 heads</source>
        <translation>
            <numerusform>%1 head</numerusform>
            <numerusform>%1 heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n runs are complete and saved.</source>
        <translation>
            <numerusform>%1 of %n run is complete and saved.</numerusform>
            <numerusform>%1 of %n runs are complete and saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n runs are complete. You can add more trials.</source>
        <translation>
            <numerusform>The run is complete. You can add more trials.</numerusform>
            <numerusform>All %n runs are complete. You can add more trials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message numerus="yes">
        <source>%1 images</source>
        <translation>
            <numerusform>%1 image</numerusform>
            <numerusform>%1 images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 images</source>
        <translation>
            <numerusform>%1 of %2 image</numerusform>
            <numerusform>%1 of %2 images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterWords</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 filters respond</source>
        <translation>
            <numerusform>%1 of %2 filters responds</numerusform>
            <numerusform>%1 of %2 filters respond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 respond</source>
        <translation>
            <numerusform>%1 of %2 responds</numerusform>
            <numerusform>%1 of %2 respond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandoutWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LessonCard</name>
    <message numerus="yes">
        <source>%1 min · %n steps</source>
        <translation>
            <numerusform>%1 min · %n step</numerusform>
            <numerusform>%1 min · %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message numerus="yes">
        <source>%1 after %n epochs</source>
        <translation>
            <numerusform>%1 after %n epoch</numerusform>
            <numerusform>%1 after %n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MultiTaskFace</name>
    <message numerus="yes">
        <source>%n of %1 properties do not fit %2</source>
        <translation>
            <numerusform>%n of %1 properties does not fit %2</numerusform>
            <numerusform>%n of %1 properties do not fit %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PairwiseFace</name>
    <message numerus="yes">
        <source>%n duels, one per pair; the most votes win</source>
        <translation>
            <numerusform>%n duel; the most votes win</numerusform>
            <numerusform>%n duels, one per pair; the most votes win</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles, for example %1</source>
        <translation>
            <numerusform>a circle of three: %1</numerusform>
            <numerusform>%n circles, for example %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PanelWords</name>
    <message numerus="yes">
        <source>%1 test images</source>
        <translation>
            <numerusform>%1 test image</numerusform>
            <numerusform>%1 test images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PredictStrip</name>
    <message numerus="yes">
        <source>class %1 of %n guesses</source>
        <translation>
            <numerusform>class %1 of %n guess</numerusform>
            <numerusform>class %1 of %n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right answers after %n cards</source>
        <translation>
            <numerusform>Right answers after %n card</numerusform>
            <numerusform>Right answers after %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PriceView</name>
    <message numerus="yes">
        <source>%1: %2 parameters, %n forward passes</source>
        <translation>
            <numerusform>%1: %2 parameters, %n forward pass</numerusform>
            <numerusform>%1: %2 parameters, %n forward passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintFormDialog</name>
    <message numerus="yes">
        <source>%1, %n boxes on each</source>
        <translation>
            <numerusform>%1, %n box on each</numerusform>
            <numerusform>%1, %n boxes on each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>one page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadFormsDialog</name>
    <message numerus="yes">
        <source>%1: %2 of %n boxes filled</source>
        <translation>
            <numerusform>%1: %2 of %n box filled</numerusform>
            <numerusform>%1: %2 of %n boxes filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writers</source>
        <translation>
            <numerusform>%n writer</numerusform>
            <numerusform>%n writers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultsList</name>
    <message numerus="yes">
        <source>%1 of %n runs</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
    <message numerus="yes">
        <source>%1, %2 of %n runs so far</source>
        <translation>
            <numerusform>%1, %2 of %n run so far</numerusform>
            <numerusform>%1, %2 of %n runs so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SceneWords</name>
    <message numerus="yes">
        <source>Draw until multi-label names %1 or more classes.</source>
        <translation>
            <numerusform>Draw until multi-label names %1 or more classes.</numerusform>
            <numerusform>Draw until multi-label names %1 or more classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The duels form at least %n circles.</source>
        <translation>
            <numerusform>The duels form at least one circle.</numerusform>
            <numerusform>The duels form at least %n circles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multi-label names %1 or more classes.</source>
        <translation>
            <numerusform>Multi-label names %1 or more classes.</numerusform>
            <numerusform>Multi-label names %1 or more classes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>one page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeachSession</name>
    <message numerus="yes">
        <source>%n files have no ink</source>
        <translation>
            <numerusform>%n file has no ink</numerusform>
            <numerusform>%n files have no ink</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n examples</source>
        <translation>
            <numerusform>Add one example</numerusform>
            <numerusform>Add %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 files were read; %2 were left out, because at most %3 examples can be taught.</source>
        <translation>
            <numerusform>The first %1 files were read; %2 was left out, because at most %3 examples can be taught.</numerusform>
            <numerusform>The first %1 files were read; %2 were left out, because at most %3 examples can be taught.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders were left out, because at most %1 classes can be taught.</source>
        <translation>
            <numerusform>%n folder was left out, because at most %1 classes can be taught.</numerusform>
            <numerusform>%n folders were left out, because at most %1 classes can be taught.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n examples</source>
        <translation>
            <numerusform>Added one example</numerusform>
            <numerusform>Added %n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeachStore</name>
    <message numerus="yes">
        <source>%n of the examples of the previous session cannot be read; the others are back: %1</source>
        <translation>
            <numerusform>%n of the examples of the previous session cannot be read; the others are back: %1</numerusform>
            <numerusform>%n of the examples of the previous session cannot be read; the others are back: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeachWords</name>
    <message numerus="yes">
        <source>%n examples</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeacherPages</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrainWords</name>
    <message numerus="yes">
        <source>Measuring: %1 of %2 test images</source>
        <translation>
            <numerusform>Measuring: %1 of %2 test image</numerusform>
            <numerusform>Measuring: %1 of %2 test images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 held-out images</source>
        <translation>
            <numerusform>%1 held-out image</numerusform>
            <numerusform>%1 held-out images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedList</name>
    <message numerus="yes">
        <source>%n more unfinished trainings appear when these are finished or discarded.</source>
        <translation>
            <numerusform>%n more unfinished training appears when these are finished or discarded.</numerusform>
            <numerusform>%n more unfinished trainings appear when these are finished or discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerdictWords</name>
    <message numerus="yes">
        <source>%1 ballots</source>
        <translation>
            <numerusform>%1 ballot</numerusform>
            <numerusform>%1 ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message numerus="yes">
        <source>trained on %1 images</source>
        <translation>
            <numerusform>trained on %1 image</numerusform>
            <numerusform>trained on %1 images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WritersPage</name>
    <message numerus="yes">
        <source>%1 writers, %2 of them without a mistake</source>
        <translation>
            <numerusform>%1 writer, %2 without a mistake</numerusform>
            <numerusform>%1 writers, %2 of them without a mistake</numerusform>
        </translation>
    </message>
</context>
</TS>
