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
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" bars.gp

reset

# To play with: change T or a logit, and run the script again. Or with another T at once:
#   gnuplot -e "temperature=2.5" bars.gp
T = 1
if (exists('temperature')) T = temperature
# The logits of dog, cat, lion, cow, here the logarithms of the probabilities: the logits less a
# number that is the same for all, which the softmax does not see
array z1[4] = [-0.432322562278, -1.05555279921, -5.68397984736, -12.4292161968]
# The softmax: the share of class k, counted from 1, at temperature t
top1 = z1[1]
do for [k = 2:|z1|] { if (z1[k] > top1) { top1 = z1[k] } }
softmax1(k, t) = exp((z1[k] - top1) / real(t)) / (sum [j = 1:|z1|] exp((z1[j] - top1) / real(t)))
number(p) = p < 0.0005 ? '<0.001' : sprintf('%.3f', p)
# The logits of dog, cat, lion, cow, here the logarithms of the probabilities: the logits less a
# number that is the same for all, which the softmax does not see
array z2[4] = [-0.0523464803722, -2.9798589244, -8.51719319142, -13.815510558]
# The softmax: the share of class k, counted from 1, at temperature t
top2 = z2[1]
do for [k = 2:|z2|] { if (z2[k] > top2) { top2 = z2[k] } }
softmax2(k, t) = exp((z2[k] - top2) / real(t)) / (sum [j = 1:|z2|] exp((z2[j] - top2) / real(t)))
number(p) = p < 0.0005 ? '<0.001' : sprintf('%.3f', p)

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
# Panel “dog at 122°”, bars: x, colour
$panel1_layer1 << EOD
0 1
1 2
2 3
3 4
EOD
# Panel “dog at 140°”, bars: x, colour
$panel2_layer1 << EOD
0 1
1 2
2 3
3 4
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
set title 'dog at 122°' offset 0,-0.4 tc rgb ink
do for [k = 1:4] { set label (number(softmax1(k, T))) at k - 1,softmax1(k, T) center offset char 0,0.6 font ',10' front tc rgb ink }
plot $panel1_layer1 using 1:(softmax1($1 + 1, T)):(0.72):2 with boxes lc variable fill solid 1 border notitle

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
set title 'dog at 140°' offset 0,-0.4 tc rgb ink
do for [k = 1:4] { set label (number(softmax2(k, T))) at k - 1,softmax2(k, T) center offset char 0,0.6 font ',10' front tc rgb ink }
plot $panel2_layer1 using 1:(softmax2($1 + 1, T)):(0.72):2 with boxes lc variable fill solid 1 border notitle

unset multiplot
unset output
