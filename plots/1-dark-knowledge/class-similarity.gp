# What the teacher gives to each class, on average over the animals of one kind
#
# A matrix with 4 rows and 4 columns. The greatest value beside the diagonal is 0.18, in row cat,
# column lion; the least is 0.00, in 8 cells. On the diagonal: dog 0.84, cat 0.68, lion 0.84 and cow
# 1.00.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot class-similarity.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 462,450'; out='class-similarity.png'" class-similarity.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" class-similarity.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" class-similarity.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'class-similarity' . kind
terminal = exists('term') ? term : "svg size 462,450 font 'sans-serif,12' name 'class_similarity' background '" . paper . "'"
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
# Panel 1, grid: one row a line, the lowest first
$panel1_layer1 << EOD
0.000494299 6.63444e-06 0.00252536 0.996974
0.00164528 0.153579 0.842051 0.00272519
0.141158 0.678493 0.180123 0.000225528
0.835575 0.161925 0.0023178 0.000183022
EOD

# The picture
set multiplot layout 1,1 margins char 5.4,2,2,0.8 spacing char 6.4,2.8
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
set xtics scale 0.5 ('dog' 0, 'cat' 1, 'lion' 2, 'cow' 3)
unset logscale y
set yrange [-0.5:3.5]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('dog' 3, 'cat' 2, 'lion' 1, 'cow' 0)
set palette defined (0 '#f7fbff', 0.5 '#9ecae1', 1 '#2171b5')
set cbrange [6.63444e-06:0.996974]
unset colorbox
unset title
set label '0.00' at 0,0 center front tc rgb '#010101'
set label '0.00' at 1,0 center front tc rgb '#010101'
set label '0.00' at 2,0 center front tc rgb '#010101'
set label '1.00' at 3,0 center front tc rgb '#fefefe'
set label '0.00' at 0,1 center front tc rgb '#010101'
set label '0.15' at 1,1 center front tc rgb '#010101'
set label '0.84' at 2,1 center front tc rgb '#010101'
set label '0.00' at 3,1 center front tc rgb '#010101'
set label '0.14' at 0,2 center front tc rgb '#010101'
set label '0.68' at 1,2 center front tc rgb '#010101'
set label '0.18' at 2,2 center front tc rgb '#010101'
set label '0.00' at 3,2 center front tc rgb '#010101'
set label '0.84' at 0,3 center front tc rgb '#010101'
set label '0.16' at 1,3 center front tc rgb '#010101'
set label '0.00' at 2,3 center front tc rgb '#010101'
set label '0.00' at 3,3 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
