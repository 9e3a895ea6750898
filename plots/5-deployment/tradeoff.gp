# Accuracy on validation digits against size, with 95 % intervals of the mean
#
# accuracy over parameters in kB. hard labels: from 0.523 at 3.7 to 0.976 at 28.9. distilled: from
# 0.754 at 3.7 to 0.979 at 28.9. distilled lies above hard labels at 6 of 7 sizes. teacher: 0.976 at
# 209.0. limit 8.0 kB, wanted 94.0 %: the smallest that keeps both is distilled, 7.3.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot tradeoff.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='tradeoff.png'" tradeoff.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" tradeoff.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" tradeoff.gp

reset
set encoding utf8

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'tradeoff' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'tradeoff' background '" . paper . "'"
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# How things look
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set title tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel 1, band: x, low, middle, high
$panel1_layer5 << EOD
3.68 0.317055 0.523125 0.729195
4.88 0.739091 0.839375 0.939659
7.28 0.886859 0.92 0.953141
9.68 0.956495 0.964375 0.972255
14.48 0.973392 0.97875 0.984108
19.28 0.970531 0.975 0.979469
28.88 0.970892 0.97625 0.981608
EOD
# Panel 1, line “hard labels”: x, y
$panel1_layer6 << EOD
3.68 0.523125
4.88 0.839375
7.28 0.92
9.68 0.964375
14.48 0.97875
19.28 0.975
28.88 0.97625
EOD
# Panel 1, points: x, y
$panel1_layer7 << EOD
3.68 0.523125
4.88 0.839375
7.28 0.92
9.68 0.964375
14.48 0.97875
19.28 0.975
28.88 0.97625
EOD
# Panel 1, band: x, low, middle, high
$panel1_layer8 << EOD
3.68 0.624658 0.754375 0.884092
4.88 0.740864 0.873125 1.00539
7.28 0.923181 0.949375 0.975569
9.68 0.964296 0.968125 0.971954
14.48 0.971923 0.97625 0.980577
19.28 0.968761 0.975625 0.982489
28.88 0.975794 0.97875 0.981706
EOD
# Panel 1, line “distilled”: x, y
$panel1_layer9 << EOD
3.68 0.754375
4.88 0.873125
7.28 0.949375
9.68 0.968125
14.48 0.97625
19.28 0.975625
28.88 0.97875
EOD
# Panel 1, points: x, y
$panel1_layer10 << EOD
3.68 0.754375
4.88 0.873125
7.28 0.949375
9.68 0.968125
14.48 0.97625
19.28 0.975625
28.88 0.97875
EOD
# Panel 1, points: x, y
$panel1_layer11 << EOD
208.976 0.97625
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,16.35,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [2.94371:261.246]
set xlabel 'parameters in kB'
set format x '%g'
set xtics scale 0.5 ('3.7' 3.68, '4.9' 4.88, '7.3' 7.28, '9.7' 9.68, '14.5' 14.48, '19.3' 19.28, '28.9' 28.88, '209.0' 208.976)
unset logscale y
set yrange [0.477563:1.02431]
set ylabel 'accuracy'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from first 8, graph 0 to first 8, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'limit 8.0 kB' at 8,0.510368 left offset char 1,0 front tc rgb ink
set arrow from graph 0, first 0.94 to graph 1, first 0.94 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'wanted 94.0 %' at 77.6867,0.94 center offset char 0,-0.6 font ',10' front tc rgb ink
set label 'teacher' at 208.976,0.97625 right offset char -1,0 front tc rgb ink
plot $panel1_layer5 using 1:2:4 with filledcurves fill transparent solid 0.2 noborder lc rgb '#0072b2' notitle, \
  $panel1_layer6 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer7 using 1:2 with points pt 7 ps 0.45 lc rgb '#0072b2' notitle, \
  $panel1_layer8 using 1:2:4 with filledcurves fill transparent solid 0.2 noborder lc rgb '#e69f00' notitle, \
  $panel1_layer9 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer10 using 1:2 with points pt 7 ps 0.45 lc rgb '#e69f00' notitle, \
  $panel1_layer11 using 1:2 with points pt 6 ps 1.6 lw 2.4 lc rgb ink notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'hard labels', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'distilled'

unset multiplot
unset output
