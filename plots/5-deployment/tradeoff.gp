# Accuracy on validation digits against size, with 95 % intervals of the mean
#
# accuracy in % over parameters in kB. hard labels: from 64.5 at 2.5 to 87.0 at 19.3. distilled:
# from 77.9 at 2.5 to 94.9 at 19.3. distilled lies above hard labels at 4 of 4 sizes. teacher: 95.8
# at 209.0. limit 8.0 kB, wanted 90.0 %: the smallest that keeps both is distilled, 4.9.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot tradeoff.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='tradeoff.png'" tradeoff.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" tradeoff.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" tradeoff.gp

reset

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'tradeoff' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'tradeoff' background '" . paper . "'"
if (exists('term')) set encoding utf8
set terminal @terminal
set termoption noenhanced
if (file ne '') set output file

# How things look
unset key
set tics nomirror out scale 0.5 textcolor rgb ink
set xlabel tc rgb ink
set ylabel tc rgb ink
set key tc rgb ink samplen 1.6
set style textbox opaque noborder

# The data
# Panel 1, band: x, low, middle, high
$panel1_layer5 << EOD
2.48 59.6048 64.5 69.3952
4.88 78.7973 82.8125 86.8277
9.68 80.9953 84.0625 87.1297
19.28 85.2265 87 88.7735
EOD
# Panel 1, line “hard labels”: x, y
$panel1_layer6 << EOD
2.48 64.5
4.88 82.8125
9.68 84.0625
19.28 87
EOD
# Panel 1, points: x, y
$panel1_layer7 << EOD
2.48 64.5
4.88 82.8125
9.68 84.0625
19.28 87
EOD
# Panel 1, band: x, low, middle, high
$panel1_layer8 << EOD
2.48 71.2553 77.875 84.4947
4.88 91.7193 92.8125 93.9057
9.68 92.5169 93.375 94.2331
19.28 94.4423 94.875 95.3077
EOD
# Panel 1, line “distilled”: x, y
$panel1_layer9 << EOD
2.48 77.875
4.88 92.8125
9.68 93.375
19.28 94.875
EOD
# Panel 1, points: x, y
$panel1_layer10 << EOD
2.48 77.875
4.88 92.8125
9.68 93.375
19.28 94.875
EOD
# Panel 1, points: x, y
$panel1_layer11 << EOD
208.976 95.75
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
set xrange [1.9838:261.246]
set xlabel 'parameters in kB'
set format x '%g'
set xtics scale 0.5 ('2.5' 2.48, '4.9' 4.88, '9.7' 9.68, '19.3' 19.28, '209.0' 208.976)
unset logscale y
set yrange [61.375:98.875]
set ylabel 'accuracy in %'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from first 8, graph 0 to first 8, graph 1 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'limit 8.0 kB' at 8,63.625 left offset char 1.5,0 front tc rgb ink
set arrow from graph 0, first 90 to graph 1, first 90 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'wanted 90.0 %' at 63.4749,90 center offset char 0,-0.6 font ',10' front tc rgb ink
set label 'teacher' at 208.976,95.75 right offset char -1.5,0 front tc rgb ink
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
