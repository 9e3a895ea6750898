# Soft labels of one dog at six temperatures
#
# Bars of one soft label at 6 values of T. At T = 0.5: dog 77.7 %, cat 22.3 %, lion below 0.1 %, cow
# below 0.1 %. At T = 20: dog 30.4 %, cat 29.5 %, lion 23.4 %, cow 16.7 %. dog loses most, from 77.7
# % to 30.4 %; lion gains most, from below 0.1 % to 23.4 %. The order of the classes is the same at
# every T.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot frames.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,393'; out='frames.png'" frames.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" frames.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" frames.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" frames.gp
#   gnuplot -e "animate=1" frames.gp

reset

# To play with: change the values of T or a logit, and run the script again. Or with one T:
#   gnuplot -e "temperature=2.5" frames.gp
T = '0.5 1 2 4 8 20'
if (exists('temperature')) T = sprintf('%g', temperature)
# The logits of dog, cat, lion, cow
array z[4] = [-0.432322562278, -1.05555279921, -5.68397984736, -12.4292161968]
# The softmax: the share of class k, counted from 1, at temperature t
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))
number(p) = p < 0.0005 ? '<0.001' : sprintf('%.3f', p)

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
if (!exists('black')) black = '#000000'
chosen = exists('frame') ? frame : 0
moves = exists('animate') ? animate : 0
if (chosen < 0 || chosen > words(T)) {
  print 'frame is one of 1 to ' . words(T)
  exit status 1
}

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = moves ? '.gif' : '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'frames' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,367 font 'sans,12' background '" . paper . "'" : (chosen == 0 ? "svg size 720,393 font 'sans-serif,12' name 'frames' background '" . paper . "'" : "svg size 720,367 font 'sans-serif,12' name 'frames' background '" . paper . "'")
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
# Panel 1, bars: x, colour
$panel1_layer1 << EOD
0 1
1 2
2 3
3 4
EOD

# The picture
frames = words(T)
# Picture 0 shows all frames beside each other, picture k shows frame k alone.
first = moves ? 1 : chosen
last = moves ? frames : chosen
do for [picture = first:last] {
  from = picture == 0 ? 1 : picture
  to = picture == 0 ? frames : picture
  cells = (to - from + 1) * 1
  columns = picture == 0 ? (cells < 3 ? cells : 3) : 1
  rows = (cells + columns - 1) / columns
  if (picture == 0) {
    set multiplot layout rows,columns margins char 7.55,2,2,1.7 spacing char 5.55,3.7
    set xtics norotate
  }
  else {
    set multiplot layout 1,1 margins char 7.55,2,2,1.7 spacing char 5.55,3.7
    set xtics norotate
  }
  do for [state = from:to] {
    at = real(word(T, state))
    cell = (state - from) * 1 + 0

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
    set ylabel (cell % columns == 0 ? 'probability' : '')
    set format y '%g'
    set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
    set title 'T = ' . sprintf(at < 1e4 ? '%.4g' : '%.0f', at) offset 0,-0.4 tc rgb ink
    do for [k = 1:4] { set label (number(softmax(k, at))) at k - 1,softmax(k, at) center offset char 0,0.6 font ',10' front tc rgb ink }
    plot $panel1_layer1 using 1:(softmax($1 + 1, at)):(0.72):2 with boxes lc variable fill solid 1 border notitle
  }

  unset multiplot
}
unset output
