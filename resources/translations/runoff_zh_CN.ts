<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>std</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ highest is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ highest is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot, PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot, SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot, PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected calibration error %2, Brier score %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; after scaling %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: one standard deviation of the trials to each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One trial: the spread is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: 95 % interval of the mean (Student&apos;s t).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks: mean of the trials. Bars: 95 % interval, of the mean (Student&apos;s t) or, with a single trial, of its images (Clopper and Pearson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One trial. Bars: 95 % interval of its images (Clopper and Pearson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis does not start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy and confusions: %1 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strategies compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1 more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± equally often, different images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees two, %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees %1 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward
passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this
answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Runoff %1&lt;/h3&gt;&lt;p&gt;Compares %5 ways to turn a neural network into a classifier, side by side.&lt;/p&gt;&lt;p&gt;oneDNN %2 (%3) · Qt %4&lt;br&gt;Free software under the GNU GPL, version 3.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen; lower or lift the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between images or cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Page, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the image on the canvas; show the images of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AdaptDialog</name>
    <message>
        <source>&amp;Adapt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save adapted model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt to handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layers of %1 learn from half of the writers; everything before them stays as it is. The other half tests every strategy before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p-value is that of McNemar&apos;s exact test: the probability of a difference at least this large if adapting changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed for the &amp;halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed divides the writers in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted %1 of %2 parts of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the other half…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save adapted model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · adapted to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AdaptWords</name>
    <message>
        <source>Learned from %1 images of %2 writers. Tested on %3 images of %4 other writers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnswerList</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ArchitectureView</name>
    <message>
        <source>Layers of the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Autosave</name>
    <message>
        <source>Cannot restore a part of the session that ended unexpectedly. It is now %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep the session in case Runoff ends unexpectedly: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BallotsView</name>
    <message>
        <source>Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid frame: the answer differs from the majority. Dashed frame and “?”: the confidence is below the rejection threshold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BlendPanel</name>
    <message>
        <source>Position between the two drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from the first drawing to the second (Left, Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing is not between two drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer and margin of each strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer and margin of each strategy; position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, or restart the lesson, to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing %1 positions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin: the highest stated probability minus the second highest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BookletWords</name>
    <message>
        <source>Teacher&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher&apos;s pages and worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons with Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BrowsePage</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1, true class %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last image has the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 is hidden by the current filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CalibrationPage</name>
    <message>
        <source>Specialist for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs scaled by a fit on %1 held-out training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax and specialists scaled by the values in the model file, because this data set does not contain the held-out images of its training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1 test images. Circles: unscaled outputs; squares: %2. On the dotted line, the stated probabilities match: 70 of 100 answers with a confidence of 70 % are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model and a data set above. This page then shows whether nine in ten answers with a confidence of 90 % are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the model on %1 test images to see whether nine in ten answers with a confidence of 90 % are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one object here. The arrow keys move the pen; Space lowers and lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eraser removes only ink. To remove a picture, use Clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drawing. Undo restores the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drawing. Undo restores the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle around the digit. Press Enter to crop, Escape to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or use arrow keys, Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CanvasTools</name>
    <message>
        <source>Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the eraser between parts of strokes and whole strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase ink or whole strokes (E; Shift+E switches). The right mouse button and the eraser end of a pen also erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas (Ctrl+Backspace). Undo restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z). All steps: Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z). All steps: Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width (Alt+W, then the arrow keys). The eraser is twice as wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase only the ink that the eraser touches (Shift+E switches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase every stroke that the eraser touches (Shift+E switches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to the rectangle (Enter; Escape cancels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop: drag a rectangle around the digit (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the picture by 90° to the right (R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CascadeFace</name>
    <message>
        <source>Cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cascade · gate and branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first network chooses the network that runs next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gate, then one branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network, the gate, answers a simple question first and so chooses the second network, or none. If the gate chooses wrongly, the second network cannot correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gate runs first and chooses the network that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of the cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1 of the cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second network runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its only class is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1 (%2) of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cascade says none: its gate says %1 with %2, and no second network runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cascade says %1: its gate says %2 with %3, and this branch has only one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cascade says %1: its gate says %2 with %3, and the second network says %1 with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gate says %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; no second network runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which does not include %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its second network gives %1 %2 and %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CascadePicture</name>
    <message>
        <source>Ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second network runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this branch has one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second network: which of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would end here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate was wrong: %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChangesView</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: the answer for the last example, before and after it was learned.
Right: how many examples a strategy gets right when it has not learned from them. Each example is left out once.
The range contains the true share with 95 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last example changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each example is left out once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer for the last %1 · right when left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Choice</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClassCard</name>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else. Runoff adds scribbles to your examples of this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scribbles are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drawing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drawing as an example of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drawing as an example of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files, paste, or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures or drawings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove selected examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and drawings (%1 *.runoff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard contains no picture or drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClassScoresModel</name>
    <message>
        <source>%1, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy whose answers are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images for which the answer is this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact 95 % interval (Clopper and Pearson), in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers as a share of the images of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers as a share of the images that get this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonic mean of recall and precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval, in percent: the exact interval of the share of right answers among the images that belong to the class or get this answer (J), converted by F1 = 2 J / (1 + J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandButton</name>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the runoff command that computes these numbers in a terminal (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A and B right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only A right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only B right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A and B wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: images that %2 (A) and %3 (B) answer correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: images that %2 (A) answers correctly and %3 (B) does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: images that %3 (B) answers correctly and %2 (A) does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: images that neither %2 (A) nor %3 (B) answers correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p %1 without Holm&apos;s correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of %1 in percent, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of A minus that of B in percentage points, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that both models answer correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that only A answers correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that only B answers correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that no model answers correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact two-sided McNemar test, after Holm&apos;s correction for these strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A − B, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second model is not evaluated on these images yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second mo&amp;del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an underlined number to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as text for a spreadsheet (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table, with the p-values before and after the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models have no strategy in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison with a second model appears after an evaluation of the current model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second model to compare it with %1 on the same images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison appears when %1 is evaluated on these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Accuracies in percent and their difference in percentage points, with 95 % intervals (Clopper and Pearson; Bonett and Price). p: exact McNemar test after Holm&apos;s correction for the %2 strategies shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one model has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save comparison of two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPage</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confusion matrix appears after an evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scores of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPanel</name>
    <message>
        <source>Images on which only %1 is right: %2. Only %3: %4. Difference of the accuracies: %5 points (95 % interval %6 to %7). McNemar&apos;s test: p %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare&amp;d with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;alues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, precision and F1 of each class, with 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of both strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact two-sided test without a correction for multiple comparisons. A small p means that chance does not explain the difference. The interval is that of Bonett and Price for paired shares. Select a number to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of multi-label is its highest sigmoid. Select a cell to open its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the matrix as a table for a spreadsheet and as a picture (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the class, the confidence and the margin of every strategy for every image as a CSV file, as runoff evaluate --predictions does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class %1, answer %2: %3 %4, %5 %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (only %1: %2, only %3: %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class %1, answer %2 by %3: %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CouplingFace</name>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling · pairs to probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probabilities that best fit all %1 duels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best fit to all %1 duels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 pairwise heads each compare two classes. Coupling computes the class probabilities that fit these comparisons best (Wu, Lin and Weng). The highest one wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duels; the most probable class wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin to %1: %2 · average misfit %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft votes give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling says %1 with a probability of %2, %3 ahead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its coupled probability of %1 is %2 above that of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Curves</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid, dots: training images during the epoch. Dashed, squares: held-out images after the epoch. Dropout can lower the training accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images during the epoch. Dropout can lower the training accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CurvesView</name>
    <message>
        <source>Loss and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save curves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to show. Select the last stage to follow the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves of all stages as a table (CSV) or a picture (SVG, PDF, PNG). The files of models contain their curves, if this version of Runoff or a later one trained them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loss and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each epoch adds a point for the training images and, for the trunk, one for the held-out images. Dropout can lower the training accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatasetBar</name>
    <message>
        <source>Open f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conf&amp;usion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compariso&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the model with a second one on the same images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatasetChooser</name>
    <message>
        <source>%1 training and %2 test images by %3 writers in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training and %2 test images in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runoff cannot download %1. Copy its files into %2, or use Open folder….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · download %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the data set from its publisher and verify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatasetFetch</name>
    <message>
        <source>%1 cannot be downloaded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the download was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatasetFolders</name>
    <message>
        <source>Open data set folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatasetLibrary</name>
    <message>
        <source>%1: %2 training and %3 test images, all converted to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy contains JPEG-compressed images (%1), so its results differ from published %2 results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results are measured on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1, segment %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training and test pictures are in the subfolders train and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fifth picture of a class is a test picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatasetWorkspace</name>
    <message>
        <source>Looking for data sets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the images for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set was found. To download one, choose it from the list above, or run this command in a terminal:

runoff datasets fetch mnist

Runoff searches these folders:

%1

You can also open a folder with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training images of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 test images of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 images of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DdagFace</name>
    <message>
        <source>DDAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDAG · elimination by duels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pair heads: first against last, the loser is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pair heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairwise head of the first and the last class eliminates one of the two; its neighbour takes its place. This repeats until one class is left, so most heads are not used. The confidence is that of the winner&apos;s closest duel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duels; each loser is out, the last class left wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last duel: %1 (%2) beat %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closest duel: %1 (%2) beat %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDAG says %1. In the last of %2 duels, %3 loses with %4 against %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost duel %2 of %3, against %4, and cannot return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DichotomiesFace</name>
    <message>
        <source>Dichotomies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested dichotomies · trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first tree and its path; bars: average of all trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first tree; bars: average of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random binary tree splits the classes into ever smaller groups; a head at each of its %1 nodes decides between two groups. The probability of a class is the product along its path, averaged over many trees. The tick in a bar marks the first tree alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many trees of two-way decisions; the highest average wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 trees say %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first tree says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested dichotomies say %1 with %2, as do %3 of %4 trees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trees say %2 and %3 say %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawCommand</name>
    <message>
        <source>No model is open. Open or train a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw something or open a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command can only name a picture in a file. Save the picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is too long for a command. Save it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawWorkspace</name>
    <message>
        <source>Change network input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink touches the edge of the picture. Drag a rectangle around the digit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingFiles</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a drawing or a picture on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing to another file, as strokes or as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and pictures (*.%1 %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing as strokes (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the drawing of the previous session. It is now %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer exists. It was removed from the list of recent files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has no strokes. Save it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to copy: the canvas is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing of the previous session is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep the drawing for the next session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Runoff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DrawingMirror</name>
    <message>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DuelsPanel</name>
    <message>
        <source>Duels of softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained duels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duels that softmax implies: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell compares two probabilities of softmax: the first divided by the sum of both. A circle is three classes that beat each other in turn. Numbers of one list cannot form a circle; trained duels can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained: p(row) / (p(row) + p(column))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duels that the probabilities of softmax imply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EcocFace</name>
    <message>
        <source>ECOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECOC · error-correcting code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one two-way head per bit; the nearest code word wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest code word wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class has a code word, and one head per bit decides between 0 and 1. The class with the nearest code word wins. Code words differ in many bits, so the result can be right even if some bits are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one head per bit; the nearest code word wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bits wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamming distance agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamming distance gives %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says %1 with %2 of %3 bits wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hamming distance gives %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits differ from the code word of %2, %3 from that of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EliminationCard</name>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duels (DDAG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous round (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the rounds (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the speed (plus, minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one head per subset of classes; each round eliminates the least likely class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pairwise heads; each duel of the first and the last remaining class eliminates the loser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EliminationFace</name>
    <message>
        <source>Elimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elimination · hierarchical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one class is out per round: the least likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one class is out per round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head for all %1 classes eliminates the least likely one. A head for the remaining classes does the same, until one class is left. An eliminated class cannot return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rounds; the least likely class is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last duel: %1 (%2) beat %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pair heads used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last round: %1 (%2) beat %3 (%4) · %5 of %6 heads used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elimination says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elimination by duels says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last round, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was eliminated in round %2 of %3 and cannot return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost the last round, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvaluationBar</name>
    <message>
        <source>Not evaluated yet, so filters by answer are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for saved answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate %1 images, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExampleList</name>
    <message>
        <source>Examples of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Examples</name>
    <message>
        <source>a 4 that is nearly a 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between 6 and 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between 1 and 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between 3 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two digits, 4 and 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 9 with a hook and a bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExperimentBar</name>
    <message>
        <source>Open f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ata set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save&amp;d results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cal&amp;ibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExperimentPage</name>
    <message>
        <source>Ope&amp;n plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan as &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan file (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan with the changes below to a plan file (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer trials and shares for a quick first result. To restore the plan, choose the protocol again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment is running. Its results remain on the page with the saved results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;%1 trials, 1 and 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment takes %1 on this computer. Start it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pause it at any time and keep the finished runs. A small experiment gives a quick but less certain result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a small plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan as copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExperimentWords</name>
    <message>
        <source>ECE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECE after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to train, %3 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2: trial %3, %4 % of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a protocol and a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs are complete and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…
 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing after this step…
Finished runs are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is complete. You can add more trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 runs are complete. You can add more trials.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExperimentWorkspace</name>
    <message>
        <source>Looking for data sets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set was found in %1. Download one from the list above, or open a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FeaturesView</name>
    <message>
        <source>Filters and features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filters of the first convolution and their outputs for one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters appear during training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: orange is positive, blue is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters as colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One test image and the output of each filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FetchBar</name>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download. Runoff deletes incomplete files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldList</name>
    <message>
        <source>Multi-label epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers &amp;by strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images on which the strategies disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposite result by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the images on which this strategy has the opposite result: it is wrong where the other one is right, or right where the other one is wrong. Choose the result right or wrong first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;gin range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that most strategies answer wrongly come first, then those with the smallest margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to image number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of %1 and %2 says %3 ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2 ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to clear this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterWords</name>
    <message>
        <source>0–%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first convolution; each network has its own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first convolution, own scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter is a small pattern of weights in the first layer of a network. Its feature map is light where the drawing matches the pattern. The panel compares the trunk, which most strategies share, with the network of one specialist, if the model has such networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not begin with a convolution, so it has no filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 filters respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no specialist networks to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters of these networks cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean similarity to the closest trunk filter: %1 · random filters: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity %1 · random %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk %1, specialist %2 · similarity %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist %1, trunk %2 · similarity %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk filter %1: the closest is specialist filter %2 · similarity %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist filter %1: the closest is trunk filter %2 · similarity %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, filter %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest activation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest filter of the specialist: %1, similarity %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest filter of the trunk: %1, similarity %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The similarity is the cosine of the angle between the weights of two filters: 1 for the same pattern, 0 for unrelated patterns, −1 for the opposite. The mean is %1 over the filters of the specialist, each with the most similar filter of the trunk. Random filters have a mean of %2, because one of %3 filters is always somewhat similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are shown as colours: grey is a weight of zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange weights are positive and blue weights are negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Maps are black where the filter does not respond. Each network has its own scale: the strongest colour is its largest weight, and white is its highest activation. A filter responds if the drawing raises its activation by at least %2 % of the highest rise in its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FiltersPanel</name>
    <message>
        <source>&amp;Automatic: the class that the specialists answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Choose another specialist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist to compare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that the specialists answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FolderList</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FormPreview</name>
    <message>
        <source>Preview of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boxes for %2 classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FormWords</name>
    <message>
        <source>Handwriting form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or draw in each box what is printed above it. Use a dark pen and stay inside the box. You can leave boxes empty. Keep the four codes in the corners clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the flat page with all four codes. Then choose File &gt; Read filled forms in Runoff. The number of the sheet stands for the writer; no name is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form %1 · classes %2 · Runoff %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HandoutWords</name>
    <message>
        <source>Runoff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImageDetail</name>
    <message>
        <source>&amp;Put on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the strokes in the Draw workspace, where you can change them. You can also press Enter or double-click the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the image in the Draw workspace. You can also press Enter or double-click the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, true class %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImageFields</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes to train on, such as 0-4 or cat,dog. Empty: all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use every n-th training image. A stride of 10 uses a tenth of the images and takes a tenth of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractio&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of these images to use, equal for all classes. The seed selects them at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets with the same classes, for the same training. Drawings become pictures like those of the first set of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every image once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each e&amp;poch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight, an epoch still has as many images as all data sets together. A data set repeats images, or leaves out a random choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divis&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How drawings are divided into training and test images. By writer, no writer occurs in both; this is usual if at least two writers are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: selected for the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits: rotate and shift, never mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects: shift and mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes: change drawings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au&amp;gmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small random changes of each image in every epoch. Training takes longer and generalizes better. You can also enter rules, such as shift=2,rotate=10,flip or, for drawings, pen=0.3,slant=0.2,turn=8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set for the training. Its test images only measure the result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImageListModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1: %2, wrong answer %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1: %2, right answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JoinedSets</name>
    <message>
        <source>Train without this data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of this data set in each epoch, relative to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of each epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Lane</name>
    <message>
        <source>Not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LearningFields</name>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD with Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adadelta adapts its step size, Adam learns quickly, and SGD is the plain method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning ra&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a training step. Selecting an optimizer sets its default rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step subtracts rate × decay × weight. 0.005 suits residual networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine lowers the learning rate to almost zero. One cycle first warms up for a fifth of the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes, which makes the trunk less certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuned heads also train the trunk, so a head epoch takes as long as a trunk epoch. From scratch trains a separate network for each pair and each subset of classes: 26 networks for five classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the frozen trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuned, with the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch, one network each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer for the heads, with its default learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16 rounds the outputs of the layers and trains about 1.5 times as fast. The weights stay float32. Automatic selects bfloat16 if the processor supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer always uses float32. bfloat16 needs a processor with AVX-512 BF16 or AMX; this one supports %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;pochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs for the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs for the heads of all strategies on the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-label epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs for the multi-label network, which learns from canvases with zero to three objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs for each specialist network. There is one per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images in one training step. Small batches give more steps, large batches faster steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images in one training step of the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the random numbers. The same seed and settings on the same computer give exactly the same model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonCard</name>
    <message>
        <source>%1 min · %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonGallery</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit and see what different ways of turning a neural network into a classifier say. A lesson takes you through one question in 5 to 10 minutes. Your drawing stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson takes a class through one question in 5 to 10 minutes. Your drawing stays as it is: leaving the lesson restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw on my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons found. Open a lesson file, or record one with Lessons &gt; Record scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonPlayer</name>
    <message>
        <source>Restore drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is skipped. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LessonStrip</name>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this lesson again (Ctrl+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson and restore your drawing (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this answer (Alt+%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ The answer is %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no epoch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 after %1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, held-out images %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is running. Close Runoff?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment is running. Close Runoff?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can resume later from the last complete epoch. Training continues while this question is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished trials are kept, and you can resume the experiment later. It continues while this question is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep progress and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard progress and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model of your classes first. A command needs its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved results have no command. To copy one, choose the protocol and its settings in Protocols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a protocol and a data set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model and a data set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another download is in progress: %1. Wait until it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched to the model %1, which was trained on images like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the data set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the data set %1, but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export pages of this &amp;lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the page for the teacher and the worksheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;booklet of all lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the pages and worksheets of all lessons as one PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;dict first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the class guess hard cases before the answers are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach the strategies your own classes with a few drawings or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach the strategies your own classes with a few drawings or pictures (Ctrl+Shift+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;cord scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a lesson from states of the Draw workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next step of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the previous step of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this lesson again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson and restore your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose answer %1, one more hand for it, or an example of class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons with Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the cards: %1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing and the answers full screen, on a second screen if one is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this window full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid and guide box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pixel grid of the networks and the box for the ink on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark unsure answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark answers with a confidence below the rejection threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cover the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the answers until the audience has guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ink that speaks for an answer, and the smallest change that changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase the text size, up to 250 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease the text size, down to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the text size to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the theme of the window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty canvas. Undo restores the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a results file of an experiment (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the drawing and the answers as a slide, a page or a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the drawing and the answers, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a &amp;handwriting form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheets on which a class writes a data set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read filled &amp;forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a data set from photos or scans of filled handwriting forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes of the drawing and return to any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the drawing as strokes and as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the runoff command that computes the visible numbers in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a drawing or a picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change theme, text size, folders and threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Runoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show versions and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this example drawing. Undo restores yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard contains no picture or drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing of that session is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runoff ended unexpectedly. Your drawing and its history are restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson “%1” was at step %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene that was recorded is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene “%1” is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training was running: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment “%1” was running. Its finished trials are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my classes (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 4 that is nearly a 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model found. Open a model file with Model &gt; Open model file, or train a model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModelChooser</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModelFits</name>
    <message>
        <source>Choose another model, or train one on this data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model classifies %1, but the data set contains %2, so its answers cannot be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs images that are %2. These are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animals and vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey, %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour, %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MultiLabelCard</name>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the thresholds of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MultiLabelFace</name>
    <message>
        <source>Multi-label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-label · sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one yes or no per class; %1 independent outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one yes or no per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 independent outputs, each compared with a threshold. None, one or several classes may reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yes-or-no decisions; none, one or several may be yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none at or above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 at or above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-label says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-label says none: the highest is %1 with %2, below its threshold of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outputs are independent, so several may be yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 and needs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · threshold %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MultiTaskFace</name>
    <message>
        <source>Multi-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-task · class and properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one network predicts the class and its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class and its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network learns several tasks on the same features: the class, properties of the classes (a loop, wheels) and, for drawings, the slant and width of the strokes. “≠” marks a predicted property that the predicted class does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-task says %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties: %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>slant: 12.5 degrees</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: slant %1, stroke width %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives %1 %2 and %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>properties fit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 properties do not fit %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, but %3</source>
        <comment>has a loop 12 %, but an 8 has one</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the trunk, which softmax, pairwise and elimination share. Multi-label and specialists use separate, smaller networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trunk includes softmax. Specialists train one network per class and take the longest. Multi-task and cascade train separate networks. Multi-task supports digits and the classes of CIFAR-10 only, because it needs attributes of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the class in the loss of the multi-task network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the attributes in the loss of the multi-task network. With 0, they are not trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of slant and stroke width (grey images) in the loss of the multi-task network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PairwiseCard</name>
    <message>
        <source>Choose the votes that decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the probabilities in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of duels that a class wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class probabilities that fit the duels best (Wu, Lin and Weng, method 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class probabilities from the reciprocals of the duels (Price and others, 1994)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes that decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PairwiseFace</name>
    <message>
        <source>Pairwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise · vote matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-one: %1 two-class heads; a row beats a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-one: %1 two-class heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-vs-one: %1 heads each decide between two classes. The votes of each row are added up; the class with the most votes wins. The number beside the answer is the coupled probability of the class, which fits all duels best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duels, one per pair; the most votes win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beats all others (Condorcet winner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class beats all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a circle of three: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 circles, for example %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise says %1 with a coupled probability of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise says %1 with a probability of %2 by Price&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise says %1 with %2 of %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beats all other classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class beats all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class beats all others: some classes beat each other in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its duels form a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses to %2 but has more votes, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wins against %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDAG %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ways of counting give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ways of counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PanelBinding</name>
    <message>
        <source>Change rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between the drawings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PanelCard</name>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PanelGrid</name>
    <message>
        <source>Enlarge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panels   Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all panels (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all panels side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PanelWords</name>
    <message>
        <source>%1: nothing drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks, calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks, exactly one is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ink found in this picture; try Invert or a CIFAR-10 model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed on this computer, accuracy on the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence %1; it exceeds %3 on %2 % of images of known classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the rejection threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupled probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities by Price&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beats %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but fits all duels better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but is more probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses to %2: %3, but has more votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlined: the %1 duels of %2, the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlined: the %1 duels of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out: %2, against %3 for %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out: the least likely of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out: %2, the least likely of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no class reaches its threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2: right on %3 of %4 test images of %2 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlanForm</name>
    <message>
        <source>Shares, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more percentages of the training images, such as 1, 10, 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of trials for each share. Each trial has its own images and initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the first trial. Each further trial adds 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes to use: all, a range such as 0-4, or names such as cat,dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use every n-th training image. The shares refer to these images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of passes of a network over the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of passes of the heads over the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture of the trunk and of every separate network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets of the plan, such as mnist,pen-digits, which are joined. Empty: the data set at the top of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data set above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative weights of these data sets in each epoch, such as 2, 1. Empty: every image once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the drawings of these data sets are divided into training and test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation for small data sets: all images are divided into so many folds, and each trial tests one of them and trains on the others. The number of trials must be a multiple of it. Off: the test images of the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the training. bfloat16 is about 1.5 times as fast. Weights and inference stay float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor does not support bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, specialists: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets: expected names or folders, separated by commas; found “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix: expected numbers such as 2, 1; found “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares: expected percentages such as 1, 10, 100; found “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes: expected all, a range such as 0-4, or names; found an empty text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Plot</name>
    <message>
        <source>ROC curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the test images that a threshold keeps, against the share of pictures of no class that it accepts. Mean of the trials; dotted: guessing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlotArea</name>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the measure of the table and its spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for each threshold the share of test images that are kept and the share of pictures of no class that are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pictures of no class that are compared with the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the standard deviation of the trials, or the 95 % interval of the table. Saved plots and reports show the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PredictDialog</name>
    <message>
        <source>Predict first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are covered until the class has guessed. The deck consists of images on which the strategies disagree, and of those with the smallest margins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (test images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the cards. The first game with a data set classifies all its test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 4 9 9 3, one class for each card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses that a student wrote down beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PredictGame</name>
    <message>
        <source>Open a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show card %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PredictStrip</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the game and restore your drawing (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more hand for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more hand (Alt+%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first · %1, seed %2 · card %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say? Count the hands for each class, then reveal the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the answers (Period, Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1 of %2. What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. The class has no single answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. The class is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. The class said %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next card (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the game (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1 of %2 guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers after 1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers after %1 cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Same as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also searched: %1 (environment variable %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;unsure answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data set folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Page Down: next    1 to 9: one panel    Period: cover the answers    Esc: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel or round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel or round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel, round or step of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel, round or step of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel (skip rounds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text, fewer panels on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text, more panels on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PresentationBar</name>
    <message>
        <source>Presentation bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PresetBar</name>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all fields at once. Included presets keep the data sets, classes, seed and names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: expected a name that no included preset has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PriceView</name>
    <message>
        <source>%1: %2 parameters, %3 forward passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: median of the last 20 answers. Accuracy: on the test set, with soft votes, raw sigmoids and the thresholds of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · for this answer: test images of its class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PrintFormDialog</name>
    <message>
        <source>Print a handwriting form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 12 names, separated by commas, or ranges: 0-9, a-f, cat,dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each writer. The number of the sheet stands for the writer; no names are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges of a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows of boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the sheets are filled, photograph each page flat with its four codes, and choose File &gt; Read filled forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 boxes on each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProtocolList</name>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as-published (program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as-published (text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 By chaeAclark: github.com/chaeAclark/blog_multinomial_classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runoff experiment %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuestionEditor</name>
    <message>
        <source>As&amp;k a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single right choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a question with choices below the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question below the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the answer is right. The class sees it after a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson shows the reason and does not count the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to six choices. Mark the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1 is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that the class can choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, shown after a choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadFormsDialog</name>
    <message>
        <source>Add photos or scans of filled forms, or drop them here. They can be turned in any direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read filled forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data set folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of filled forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 boxes filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read from %2 already. Every writer needs a sheet with a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list. The files are not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecoveryBar</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restore it, and delete what Runoff kept of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runoff ended unexpectedly. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (1 of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityGrid</name>
    <message>
        <source>Reliability diagrams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultModel</name>
    <message>
        <source>%1, exact match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the test images for which only the true label is above its threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softmax layer of the trunk, measured before the heads were trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy per strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy of each strategy appears here after a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not measured, because the data set has no test images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsBrowser</name>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a results file (.json) of another folder. You can also drop it on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title of the selected results (F2). The file keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two results to see them side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the results back from the trash (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no saved results yet.
Every experiment that you start in Protocols is saved and listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select results in the list.
Select two with Ctrl to see them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of this experiment is complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected results to the trash (Delete). You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected results off this list (Delete). Their files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsList</name>
    <message>
        <source>Saved results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an own plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all settings as in the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–: elimination states the probabilities of a softmax, its first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–: sigmoids do not sum to 1, so this measure is not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value that the protocol varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy. A reference in parentheses was trained differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of finished trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the trials on the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation over the trials, in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of the mean of the trials (Student&apos;s t), limited to 0 and 100 %
*: exact interval of the images of a single trial (Clopper-Pearson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result that the source of the plan reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to %1 on the same images, in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired t-test against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p-value after Holm&apos;s correction for several strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s d for paired values: the mean difference divided by the standard deviation of the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilcoxon p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-rank test against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of trials in which McNemar&apos;s exact test finds a difference (p below .05 after Holm&apos;s correction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight updates of the network with the most updates, including trunk and head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of heads or networks that answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of all networks and heads of the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean training time of a trial in seconds. It differs between computers and runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of test images in each trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsPage</name>
    <message>
        <source>The results of an experiment appear here while it runs.
Choose a protocol, check its cost, and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as text and the plot as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a one-page report with all settings, as HTML or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plo&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 runs so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RocPlot</name>
    <message>
        <source>ROC curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the threshold that keeps %2 % of the test images accepts %3 % of these pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a test image has a higher confidence than such a picture in %2 % of the pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model with these settings. Runoff saves every epoch, so you can resume a stopped training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the training until you resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training. Runoff asks whether to keep the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the last trained model to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data set. The list also offers downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating the training time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 on this computer · %2 training and %3 test images of %4 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SaveModelDialog</name>
    <message>
        <source>Save model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists. Save asks before it replaces the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the network and your class names, but no drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SceneDraft</name>
    <message>
        <source>The scene has no steps yet. Add the present state first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene has no title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question of step %1 needs a text and at least two choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SceneRecorder</name>
    <message>
        <source>Record scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record scene[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Record scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene has at most %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The list shows another lesson with the name %1. Save this one under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving leaves out steps with a mistake: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes of the scene?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the lesson in the menu and the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the lesson takes in a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence for the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the students learn, for the page of the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step with the drawing, the panels and the rules of the Draw workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place with present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the texts of the step and take the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step before the previous one (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step behind the next one (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step (Delete in the list). Undo restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the drawing, the panels and the rules in the Draw workspace.
Add present state to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the scene of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scene, so that the menu and the gallery list it (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the scene from the selected step on. Leaving the lesson returns here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SceneWords</name>
    <message>
        <source>the specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until all strategies agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until two strategies disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until no strategy is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until a strategy is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the answer of %1 is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the duels form no circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until the duels form a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw until multi-label names %1 or more classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All strategies agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategies disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strategy is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one strategy is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duels form no circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duels form at least %1 circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duels form at least one circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-label names %1 or more classes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SecondModel</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model B, which is compared with the current model A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the second model from a file (.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the current model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SeenView</name>
    <message>
        <source>Network input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with the other normalization setting. A coloured answer differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normalize like MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale and centre the drawing as in the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap ink and background if the picture is inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, unchanged from the data set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsCheck</name>
    <message>
        <source>Choose at least one strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1, or choose fewer classes: it supports at most %2, and %3 are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1: it supports digits and the classes of CIFAR-10 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1, or choose other heads: its heads separate groups of classes, which needs a shared trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer classes, or clear Elimination: heads from scratch need %1 networks here, and at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SheetChoices</name>
    <message>
        <source>Scores as &amp;table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;numbers (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, A4 portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what the panel shows as a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel “Why this answer?” first (W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SheetDialog</name>
    <message>
        <source>Export sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open. Open or train a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw something or open a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in one picture, %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a picture of %1 × %2 pixels and as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SheetPreview</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SoftmaxFace</name>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax · one-vs-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multinomial: all classes at once, %1 outputs sum to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multinomial: all classes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network computes %1 outputs, scaled to sum to one. The highest wins. Textbooks call this multinomial; there, one-vs-all or one-vs-rest means separate networks, such as the specialists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares of one sum; the largest wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums to %1 · margin to %2: %3 · entropy %4 nat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax says %1 with %2, %3 ahead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lead over %1 is only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets %2 less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpecialistHeadsFace</name>
    <message>
        <source>Specialists · %1 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-rest: %1 heads on one trunk, one forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-rest: %1 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-vs-rest: %1 heads on the shared trunk, each trained to separate its class from all others. They are the heads of multi-label; here the highest output wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads, one per class; the highest wins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpecialistsCard</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sigmoid output of each specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show outputs calibrated by Platt&apos;s method on held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the probability that exactly this specialist is right, if exactly one of them is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few examples leave no images to calibrate with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white line: calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white line: raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black line: calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black line: raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpecialistsFace</name>
    <message>
        <source>Specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialists · %1 networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-rest: %1 separate networks, %1 forward passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-vs-rest: %1 networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-vs-rest: %1 separate networks, each trained to separate its class from all others. Their outputs have different scales, so the calibrated answer may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 networks, one per class; the highest wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales differ: raw outputs give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales differ: calibrated outputs give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability that only this specialist is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each separates its class from the %1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their scales differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibrated specialists say %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specialists say %1 with %2, if exactly one of them is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specialists say %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their raw scores give %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their calibrated scores give %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their scales differ; calibrated outputs give %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the specialist for %1 gives %2, that for %3 only %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: raw %2 · calibrated %3 · exactly one %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpreadPlot</name>
    <message>
        <source>Results plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by share or setting. The table contains the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPanel</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the experiment. You can resume it later, even after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepEditor</name>
    <message>
        <source>Change text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ver the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this drawin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim the ot&amp;hers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text above the panels. {answer:softmax}, {confidence:softmax}, {circles} and other placeholders show what is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the answers, so that the class can guess, until you press the full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes of the class add to this drawing. Otherwise the first stroke begins a new drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything that is not highlighted in pale colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the class is asked to bring about. Page Down skips it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do and to say. It is printed on the page of the teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task for the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task on the page of the student, followed by lines to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note &amp;for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task for th&amp;e worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 characters for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters. More than %2 are hard to read on a projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has reached the limit of a scene: %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame around this part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two strategies disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategy is unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duels form a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-label names two classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a step to another place, or press Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StrategyFace</name>
    <message>
        <source>%1 beats %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of this image, code words of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> beats </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TablePanel</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson shows its tables here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TableWords</name>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid, starts at 1/K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk&apos;s softmax, trained further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble of softmax networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network of the ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-vs-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-vs-one, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoencoder of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk&apos;s softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax, as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network, same parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network, same work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together, same work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One flat network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elimination, drops %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TaskWords</name>
    <message>
        <source>an %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a straight stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives in water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stroke width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it an animal or a vehicle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a digit at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of the classes at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Tasks</name>
    <message>
        <source>predicted properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeachContent</name>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeachPane</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving out each example in turn: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More commands for your own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or save examples, or start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your own classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the model and the drawing from before. Your classes are kept. (Ctrl+Shift+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class, %1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class for everything else. Runoff adds scribbles to its examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a model that knows your classes. The file holds no drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder of examples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save examples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save examples in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeachSession</name>
    <message>
        <source>Open a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of the previous session are being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are already %1 classes, the most that can be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class needs a name. %1 keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a class %1. %2 keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are already %1 examples, the most that can be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn. Draw an example of %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add example of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove example of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove examples of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files are being read. Wait until they are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files have no ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 files were read; %2 were left out, because at most %3 examples can be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders were left out, because at most %2 classes can be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems, the first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawings or pictures were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added one example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the examples in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the classes are taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep the classes for the next session: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeachStore</name>
    <message>
        <source>Cannot read the classes of the previous session. They are now in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the examples of the previous session cannot be read; the others are back: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeachTrainer</name>
    <message>
        <source>My classes (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeachWords</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a class, draw an example, and press Add, or drop pictures on the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw to test, or add the drawing to its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategies learn when two classes have an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategies learn when two classes besides none of these have an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 has examples. The strategies learn when a second class has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned %1 in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no examples yet; it takes part when it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes have no examples yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no examples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only example of its class. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeacherPages</name>
    <message>
        <source>Teacher&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text for the class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do and say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class does not see the answers until you reveal them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not true with this model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no single right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TeacherWords</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainForm</name>
    <message>
        <source>Training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model file: letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainPresets</name>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 12th image and few epochs, for a quick first result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4th image and one network, to watch the filters develop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the included model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images with augmentation, the epochs of digits-lenet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainWords</name>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the classes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every class name is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every class name is a single character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are drawings on an empty background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images have an empty border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are grayscale and fill their frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated by up to %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifted by up to %1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by up to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slanted by up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stroke width changed in %1 % of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarser pixels in %1 % of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawings with changed strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the images mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Runoff never mirrors digits, so it ignores flip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No mirroring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating on the held-out images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring: %1 of %2 test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the features of all images for the heads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3: loss %4, accuracy %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; on %1: loss %2, accuracy %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrainWorkspace</name>
    <message>
        <source>Cancel training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the result of this training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you keep it, you can resume from the last complete epoch. The training continues while this dialog is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The result is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No result is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished training cannot be read and is ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1 in %2, but the model could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1 in %2. Saved as %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedList</name>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stopped in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more unfinished trainings appear when these are finished or discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the training of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume from the last complete epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the training of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved epochs of this training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::VerdictWords</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: for %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDAG: first class against last, the loser is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DDAG: first against last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>after the first: one 9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · updated while you draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhyControls</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how evidence is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the strategy that is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the class that is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the class to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ink that speaks for and against a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the smallest change of the drawing that changes the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the part to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stroke to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the drawing. Undo restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the class of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the nearest class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: any other answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <comment>evidence of one class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to any answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Only strokes can be changed. This is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours show which ink speaks for the answer, and which against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: which pixels of the network input raise or lower the margin, the difference of logits by which a strategy decides between two classes. Change: the shortest part of the line to erase, or the shortest stroke to add, so that the answer changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhyWords</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other answers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other answers change, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other answers that change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that stay: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ink that speaks for and against a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest change that changes the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient times input: how much the margin changes with each pixel, times its ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occlusion: how much of the margin is lost when a patch of 5 × 5 pixels is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rather than %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit of %1 minus logit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duel of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of all duels of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2 in the round of %3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2 in the round of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nodes that separate %1 and %2, summed over all trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bits in which %1 and %2 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all bits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate: the branch of %1 against another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin %1 logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Margin: %2 logits, %3. %4 of the evidence is %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stroke of %1 % of the line: %2 says %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase two parts, %1 % of the line: %2 says %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1 % of the line: %2 says %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single part changes the answer. Tried: %1 erased parts, %2 added strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stroke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on %1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw or open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in colour, cropped to the central square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the whole canvas scaled to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ink scaled to %2&#xa0;×&#xa0;%2, centred by its centre of mass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ink scaled to %2&#xa0;×&#xa0;%2, centred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not normalized:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalized:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WorksheetWords</name>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has no written tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WriterField</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the images of one writer. Type a part of the name to search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WritersModel</name>
    <message>
        <source>%1: click to see the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WritersPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writers and their accuracy appear after an evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a writer to see the images. Click a column title to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model learn from half of these writers, and test it on the other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writers, %2 of them without a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save accuracy of the writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
