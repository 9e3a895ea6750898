# The total loss of the example (with KL and T²) over α and T
#
# A matrix with 5 rows and 5 columns. The greatest value is 2.44, in row α = 2, column T = 16; the
# least is 0.24, in row α = 0, column T = 1. From row to row the mean rises, from 0.93 at α = 0 to
# 2.02 at α = 2. From column to column the mean rises, from 0.64 at T = 1 to 1.74 at T = 16.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot loss-surface.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 484,450'; out='loss-surface.png'" loss-surface.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" loss-surface.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" loss-surface.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'loss-surface' . kind
terminal = exists('term') ? term : "svg size 484,450 font 'sans-serif,12' name 'loss_surface' background '" . paper . "'"
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

# The data
# Panel 1, grid: one row a line, the lowest first
$panel1_layer1 << EOD
1.33455 1.79947 2.18418 2.36387 2.43579
0.788543 1.25346 1.63817 1.81787 1.88979
0.51554 0.98046 1.36517 1.54486 1.61678
0.297138 0.762058 1.14676 1.32646 1.39838
0.242537 0.707457 1.09216 1.27186 1.34378
EOD

# The picture
set multiplot layout 1,1 margins char 7.95,2,2,0.8 spacing char 8.95,2.8
set xtics norotate

# Panel 1
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size ratio -1
unset logscale x
set xrange [-0.5:4.5]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('T = 1' 0, 'T = 2' 1, 'T = 4' 2, 'T = 8' 3, 'T = 16' 4)
unset logscale y
set yrange [-0.5:4.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('α = 0' 4, 'α = 0.1' 3, 'α = 0.5' 2, 'α = 1' 1, 'α = 2' 0)
set palette defined (0 '#f7fbff', 0.5 '#9ecae1', 1 '#2171b5')
set cbrange [0.242537:2.43579]
unset colorbox
unset title
set label '1.33' at 0,0 center front tc rgb '#010101'
set label '1.80' at 1,0 center front tc rgb '#010101'
set label '2.18' at 2,0 center front tc rgb '#010101'
set label '2.36' at 3,0 center front tc rgb '#fefefe'
set label '2.44' at 4,0 center front tc rgb '#fefefe'
set label '0.79' at 0,1 center front tc rgb '#010101'
set label '1.25' at 1,1 center front tc rgb '#010101'
set label '1.64' at 2,1 center front tc rgb '#010101'
set label '1.82' at 3,1 center front tc rgb '#010101'
set label '1.89' at 4,1 center front tc rgb '#010101'
set label '0.52' at 0,2 center front tc rgb '#010101'
set label '0.98' at 1,2 center front tc rgb '#010101'
set label '1.37' at 2,2 center front tc rgb '#010101'
set label '1.54' at 3,2 center front tc rgb '#010101'
set label '1.62' at 4,2 center front tc rgb '#010101'
set label '0.30' at 0,3 center front tc rgb '#010101'
set label '0.76' at 1,3 center front tc rgb '#010101'
set label '1.15' at 2,3 center front tc rgb '#010101'
set label '1.33' at 3,3 center front tc rgb '#010101'
set label '1.40' at 4,3 center front tc rgb '#010101'
set label '0.24' at 0,4 center front tc rgb '#010101'
set label '0.71' at 1,4 center front tc rgb '#010101'
set label '1.09' at 2,4 center front tc rgb '#010101'
set label '1.27' at 3,4 center front tc rgb '#010101'
set label '1.34' at 4,4 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
