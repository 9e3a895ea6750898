# Long names
#
# Bars of probability. one: a golden retriever 40.0 %, a Siamese cat 30.0 %, lion 20.0 %, Holstein
# cow 10.0 %. two: Holstein cow 40.0 %, lion 30.0 %, a Siamese cat 20.0 %, a golden retriever 10.0
# %. three: Holstein cow over 99.9 %, a golden retriever below 0.1 %, a Siamese cat below 0.1 %,
# lion below 0.1 %. They do not have the same class first.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot long-names.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,271'; out='long-names.png'" long-names.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" long-names.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" long-names.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'long-names' . kind
terminal = exists('term') ? term : "svg size 720,271 font 'sans-serif,12' name 'long_names' background '" . paper . "'"
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

# The colours of the classes: numbers in the data's last column
set linetype 1 lc rgb '#0072b2'
set linetype 2 lc rgb '#e69f00'
set linetype 3 lc rgb '#009e73'
set linetype 4 lc rgb '#cc79a7'
set linetype 5 lc rgb '#d55e00'
set linetype 6 lc rgb '#56b4e9'
set linetype 7 lc rgb '#f0e442'
set linetype 8 lc rgb black
set linetype 9 lc rgb '#999999'
set linetype 10 lc rgb '#7b3f00'
set linetype 11 lc rgb '#6a4cc8'
set linetype 12 lc rgb '#85850f'

# The data
# Panel “one”, bars: x, height, colour
$panel1_layer1 << EOD
0 0.4 1
1 0.3 2
2 0.2 3
3 0.1 4
EOD
# Panel “two”, bars: x, height, colour
$panel2_layer1 << EOD
0 0.1 1
1 0.2 2
2 0.3 3
3 0.4 4
EOD
# Panel “three”, bars: x, height, colour
$panel3_layer1 << EOD
0 0 1
1 0 2
2 0 3
3 1 4
EOD

# The picture
set multiplot layout 1,3 margins char 13.1312,2,6.14,1.7 spacing char 5.55,7.84
set xtics rotate by 35 right

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('a golden retriever' 0, 'a Siamese cat' 1, 'lion' 2, 'Holstein cow' 3)
unset logscale y
set yrange [0:1.1]
set ylabel 'probability'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title 'one' offset 0,-0.4 tc rgb ink
set label '0.400' at 0,0.4 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.300' at 1,0.3 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.200' at 2,0.2 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.100' at 3,0.1 center offset char 0,0.6 font ',10' front tc rgb ink
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
set xtics scale 0.5 ('a golden retriever' 0, 'a Siamese cat' 1, 'lion' 2, 'Holstein cow' 3)
unset logscale y
set yrange [0:1.1]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title 'two' offset 0,-0.4 tc rgb ink
set label '0.100' at 0,0.1 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.200' at 1,0.2 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.300' at 2,0.3 center offset char 0,0.6 font ',10' front tc rgb ink
set label '0.400' at 3,0.4 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel2_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

# Panel 3
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [-0.6:3.6]
set xlabel ''
set format x '%g'
set xtics scale 0.5 ('a golden retriever' 0, 'a Siamese cat' 1, 'lion' 2, 'Holstein cow' 3)
unset logscale y
set yrange [0:1.1]
set ylabel ''
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
set title 'three' offset 0,-0.4 tc rgb ink
set label '<0.001' at 0,0 center offset char 0,0.6 font ',10' front tc rgb ink
set label '<0.001' at 1,0 center offset char 0,0.6 font ',10' front tc rgb ink
set label '<0.001' at 2,0 center offset char 0,0.6 font ',10' front tc rgb ink
set label '1.000' at 3,1 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel3_layer1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle

unset multiplot
unset output
