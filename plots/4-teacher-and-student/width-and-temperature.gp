# The gain over hard labels in percentage points, by width and temperature, 10 labels a class
#
# A matrix with 3 rows and 5 columns. The greatest value is +20.5, in row 12 units, column T = 4;
# the least is +0.6, in row 30 units, column T = 1. By row the mean is greatest at 12 units, +15.2,
# and least at 30 units, +2.1. By column the mean is greatest at T = 4, +8.9, and least at T = 1,
# +0.8. All values are above 0.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot width-and-temperature.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 721,428'; out='width-and-temperature.png'" width-and-temperature.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" width-and-temperature.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" width-and-temperature.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'width-and-temperature' . kind
terminal = exists('term') ? term : "svg size 721,428 font 'sans-serif,12' name 'width_and_temperature' background '" . paper . "'"
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
0.78727 1.8593 2.88107 2.93132 2.57956
0.586265 1.74204 3.35008 3.04858 1.54104
1.03853 19.464 20.4858 19.0285 16.1474
EOD

# The picture
set multiplot layout 1,1 margins char 8.8,2,2,0.8 spacing char 9.8,2.8
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
set xtics scale 0.5 ('T = 1' 0, 'T = 2' 1, 'T = 4' 2, 'T = 8' 3, 'T = 20' 4)
unset logscale y
set yrange [-0.5:2.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('12 units' 2, '30 units' 1, '64 units' 0)
set palette defined (-1 '#c85600', 0 '#f7f7f7', 1 '#0069a5')
set cbrange [-20.4858:20.4858]
unset colorbox
unset title
set label '+0.8' at 0,0 center front tc rgb '#010101'
set label '+1.9' at 1,0 center front tc rgb '#010101'
set label '+2.9' at 2,0 center front tc rgb '#010101'
set label '+2.9' at 3,0 center front tc rgb '#010101'
set label '+2.6' at 4,0 center front tc rgb '#010101'
set label '+0.6' at 0,1 center front tc rgb '#010101'
set label '+1.7' at 1,1 center front tc rgb '#010101'
set label '+3.4' at 2,1 center front tc rgb '#010101'
set label '+3.0' at 3,1 center front tc rgb '#010101'
set label '+1.5' at 4,1 center front tc rgb '#010101'
set label '+1.0' at 0,2 center front tc rgb '#010101'
set label '+19.5' at 1,2 center front tc rgb '#fefefe'
set label '+20.5' at 2,2 center front tc rgb '#fefefe'
set label '+19.0' at 3,2 center front tc rgb '#fefefe'
set label '+16.1' at 4,2 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
