# Mean accuracy in % on validation animals, from the teacher alone (α = 0) down to the labels alone
#
# A matrix with 6 rows and 4 columns. The greatest value is 87.3, in row α = 4, column T = 2; the
# least is 86.3, in row α = 0, column T = 2. By row the mean is greatest at α = 4, 87.2, and least
# at α = 0, 86.4. By column the mean is greatest at T = 1, 86.9, and least at T = 2, T = 4 and T =
# 8, 86.8.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot sweep-map.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 379,450'; out='sweep-map.png'" sweep-map.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" sweep-map.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" sweep-map.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'sweep-map' . kind
terminal = exists('term') ? term : "svg size 379,450 font 'sans-serif,12' name 'sweep_map' background '" . paper . "'"
set encoding utf8
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
# Panel 1, grid: one row a line, the lowest first
$panel1_layer1 << EOD
86.7734 86.7734 86.7734 86.7734
86.9115 87.0312 87.0234 86.9844
87.1771 87.2839 87.1667 87.0859
87.2422 87.1667 87.0911 87.0703
86.7812 86.4792 86.5286 86.625
86.513 86.3229 86.375 86.4401
EOD

# The picture
set multiplot layout 1,1 margins char 11.35,2,2,0.8 spacing char 12.35,2.8
set xtics norotate

# Panel 1
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size ratio -1
unset logscale x
set xrange [-0.5:3.5]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('T = 1' 0, 'T = 2' 1, 'T = 4' 2, 'T = 8' 3)
unset logscale y
set yrange [-0.5:5.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('α = 0' 5, 'α = 0.1' 4, 'α = 1' 3, 'α = 4' 2, 'α = 16' 1, 'labels only' 0)
set palette defined (0 '#f7fbff', 0.5 '#9ecae1', 1 '#2171b5')
set cbrange [86.3229:87.2839]
unset colorbox
unset title
set label '86.8' at 0,0 center front tc rgb '#010101'
set label '86.8' at 1,0 center front tc rgb '#010101'
set label '86.8' at 2,0 center front tc rgb '#010101'
set label '86.8' at 3,0 center front tc rgb '#010101'
set label '86.9' at 0,1 center front tc rgb '#010101'
set label '87.0' at 1,1 center front tc rgb '#010101'
set label '87.0' at 2,1 center front tc rgb '#010101'
set label '87.0' at 3,1 center front tc rgb '#010101'
set label '87.2' at 0,2 center front tc rgb '#010101'
set label '87.3' at 1,2 center front tc rgb '#fefefe'
set label '87.2' at 2,2 center front tc rgb '#010101'
set label '87.1' at 3,2 center front tc rgb '#010101'
set label '87.2' at 0,3 center front tc rgb '#fefefe'
set label '87.2' at 1,3 center front tc rgb '#010101'
set label '87.1' at 2,3 center front tc rgb '#010101'
set label '87.1' at 3,3 center front tc rgb '#010101'
set label '86.8' at 0,4 center front tc rgb '#010101'
set label '86.5' at 1,4 center front tc rgb '#010101'
set label '86.5' at 2,4 center front tc rgb '#010101'
set label '86.6' at 3,4 center front tc rgb '#010101'
set label '86.5' at 0,5 center front tc rgb '#010101'
set label '86.3' at 1,5 center front tc rgb '#010101'
set label '86.4' at 2,5 center front tc rgb '#010101'
set label '86.4' at 3,5 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
