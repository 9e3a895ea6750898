# A loss over two parameters
#
# A grid.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot scale.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='scale.png'" scale.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" scale.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" scale.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'scale' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'scale' background '" . paper . "'"
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
0 1 2 3 4 5
-1 0 1 2 3 4
-2 -1 0 1 2 3
-3 -2 -1 0 1 2
-4 -3 -2 -1 0 1
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,11,3.4,0.8 spacing char 6.4,2.8
set xtics norotate

# Panel 1
unset label; unset arrow
set border 15 lc rgb muted
unset grid
set size noratio
unset logscale x
set xrange [-0.5:5.5]
set xlabel 'temperature'
set format x '%g'
set xtics scale 0.5 ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5)
unset logscale y
set yrange [-0.5:4.5]
set ylabel 'weight'
set format y '%g'
set ytics scale 0.5 ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4)
set palette defined (-1 '#c85600', 0 '#f7f7f7', 1 '#0069a5')
set cbrange [-5:5]
set colorbox; set cblabel 'gain in points' tc rgb ink; set cbtics ('−4' -4, '−2' -2, '0' 0, '2' 2, '4' 4)
unset title
set label '0.0' at 0,0 center front tc rgb '#010101'
set label '+1.0' at 1,0 center front tc rgb '#010101'
set label '+2.0' at 2,0 center front tc rgb '#010101'
set label '+3.0' at 3,0 center front tc rgb '#010101'
set label '+4.0' at 4,0 center front tc rgb '#010101'
set label '+5.0' at 5,0 center front tc rgb '#fefefe'
set label '−1.0' at 0,1 center front tc rgb '#010101'
set label '0.0' at 1,1 center front tc rgb '#010101'
set label '+1.0' at 2,1 center front tc rgb '#010101'
set label '+2.0' at 3,1 center front tc rgb '#010101'
set label '+3.0' at 4,1 center front tc rgb '#010101'
set label '+4.0' at 5,1 center front tc rgb '#010101'
set label '−2.0' at 0,2 center front tc rgb '#010101'
set label '−1.0' at 1,2 center front tc rgb '#010101'
set label '0.0' at 2,2 center front tc rgb '#010101'
set label '+1.0' at 3,2 center front tc rgb '#010101'
set label '+2.0' at 4,2 center front tc rgb '#010101'
set label '+3.0' at 5,2 center front tc rgb '#010101'
set label '−3.0' at 0,3 center front tc rgb '#010101'
set label '−2.0' at 1,3 center front tc rgb '#010101'
set label '−1.0' at 2,3 center front tc rgb '#010101'
set label '0.0' at 3,3 center front tc rgb '#010101'
set label '+1.0' at 4,3 center front tc rgb '#010101'
set label '+2.0' at 5,3 center front tc rgb '#010101'
set label '−4.0' at 0,4 center front tc rgb '#010101'
set label '−3.0' at 1,4 center front tc rgb '#010101'
set label '−2.0' at 2,4 center front tc rgb '#010101'
set label '−1.0' at 3,4 center front tc rgb '#010101'
set label '0.0' at 4,4 center front tc rgb '#010101'
set label '+1.0' at 5,4 center front tc rgb '#010101'
plot $panel1_layer1 matrix using (0+1*$1):(0+1*$2):(0.5):(0.5):3 with boxxyerror fill solid 1 noborder lc palette notitle

unset multiplot
unset output
