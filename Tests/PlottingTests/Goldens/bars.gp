# Two dogs, one hard label, two soft labels
#
# Bars of probability. dog at 122°: dog 64.9 %, cat 34.8 %, lion 0.3 %, cow below 0.1 %. dog at
# 140°: dog 94.9 %, cat 5.1 %, lion below 0.1 %, cow below 0.1 %. All rank the classes alike.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot bars.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,251'; out='bars.png'" bars.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" bars.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" bars.gp

reset

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
file = exists('out') ? out : exists('term') ? '' : folder . 'bars' . kind
terminal = exists('term') ? term : "svg size 720,251 font 'sans-serif,12' name 'bars' background '" . paper . "'"
if (exists('term')) set encoding utf8
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

# The colours of the classes: numbers in the data's last column
set linetype 1 lc rgb '#0072b2'
set linetype 2 lc rgb '#e69f00'
set linetype 3 lc rgb '#009e73'
set linetype 4 lc rgb '#cc79a7'
set linetype 5 lc rgb '#d55e00'
set linetype 6 lc rgb '#56b4e9'
set linetype 7 lc rgb '#f0e442'
set linetype 8 lc rgb '#000000'
set linetype 9 lc rgb '#999999'
set linetype 10 lc rgb '#7b3f00'

# The data
# Panel “dog at 122°”, bars: x, height, colour
$panel1_layer1 << EOD
0 0.649 1
1 0.348 2
2 0.0034 3
3 4e-06 4
EOD
# Panel “dog at 140°”, bars: x, height, colour
$panel2_layer1 << EOD
0 0.949 1
1 0.0508 2
2 0.0002 3
3 1e-06 4
EOD

# The picture
set multiplot layout 1,2 margins char 7.55,2,2,1.7 spacing char 5.55,3.7
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('dog' 0, 'cat' 1, 'lion' 2, 'cow' 3)
unset logscale y
set yrange [0:1.1]
set ylabel 'probability'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title 'dog at 122°' offset 0,-0.4
set label '0.649' at 0,0.649 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.348' at 1,0.348 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.003' at 2,0.0034 center offset char 0,0.6 font ',10' front tc rgb ink
set label '<0.001' at 3,4e-06 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

# Panel 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('dog' 0, 'cat' 1, 'lion' 2, 'cow' 3)
unset logscale y
set yrange [0:1.1]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title 'dog at 140°' offset 0,-0.4
set label '0.949' at 0,0.949 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.051' at 1,0.0508 center offset char 0,0.6 font ',10' front tc rgb ink
set label '<0.001' at 2,0.0002 center offset char 0,0.6 font ',10' front tc rgb ink
set label '<0.001' at 3,1e-06 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel2_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

unset multiplot
unset output
