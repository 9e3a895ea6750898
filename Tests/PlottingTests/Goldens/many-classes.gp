# Soft labels of twelve classes
#
# Bars of one soft label at 6 values of T. At T = 0.5: a golden retriever at the beach with 97.0 %,
# cat with 1.8 %, class 3 with 0.7 %, class 4 with 0.5 %, the others below 0.1 %. At T = 20: a
# golden retriever at the beach with 11.1 %, cat with 10.1 %, class 3 with 9.8 %, class 4 with 9.8
# %, the others less. a golden retriever at the beach loses most, from 97.0 % to 11.1 %; class 4
# gains most, from 0.5 % to 9.8 %. The order of the classes is the same at every T.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot many-classes.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,947'; out='many-classes.png'" many-classes.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" many-classes.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" many-classes.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" many-classes.gp
#   gnuplot -e "animate=1" many-classes.gp

reset

# To play with: change the values of T or a logit, and run the script again. Or with one T:
#   gnuplot -e "temperature=2.5" many-classes.gp
T = '0.5 1 2 4 8 20'
if (exists('temperature')) T = sprintf('%g', temperature)
# The logits of a golden retriever at the beach, cat, class 3, class 4, class 5, class 6, class 7,
# class 8, class 9, class 10, class 11, class 12
array z[12] = [9, 7, 6.5, 6.4, 3, 2, 1, 0, -1, -2, -3, 5]
# The softmax: the share of class k, counted from 1, at temperature t
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))
number(p) = sprintf('%.2f', p)
taller(j, k, t) = j < 1 || j > |z| ? 0 : softmax(j, t) > softmax(k, t) || (softmax(j, t) == softmax(k, t) && j < k)
crowded(k, t) = sum [d = -2:2] (taller(k + d, k, t) && softmax(k + d, t) - softmax(k, t) < 0.07)
shown(k, t) = softmax(k, t) >= 0.015 && !crowded(k, t) && !(taller(k - 1, k, t) && taller(k + 1, k, t))
aside(k, t) = 0.4 * (taller(k - 1, k, t) - taller(k + 1, k, t))

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
file = exists('out') ? out : exists('term') ? '' : folder . 'many-classes' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,458 font 'sans,12' background '" . paper . "'" : (chosen == 0 ? "svg size 720,947 font 'sans-serif,12' name 'many_classes' background '" . paper . "'" : "svg size 720,458 font 'sans-serif,12' name 'many_classes' background '" . paper . "'")
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
4 5
5 6
6 7
7 8
8 9
9 10
10 11
11 12
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
  columns = picture == 0 ? (cells < 2 ? cells : 2) : 1
  rows = (cells + columns - 1) / columns
  if (picture == 0) {
    set multiplot layout rows,columns margins char 17.5231,2,7.06,1.7 spacing char 5.55,8.76
    set xtics rotate by 35 right
  }
  else {
    set multiplot layout 1,1 margins char 16.1612,2,7.06,1.7 spacing char 5.55,8.76
    set xtics rotate by 35 right
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
    set xrange [-0.6:11.6]
    set xlabel ''
    set format x '%g'
    set xtics scale 0.5 ('a golden retriever at…' 0, 'cat' 1, 'class 3' 2, 'class 4' 3, 'class 5' 4, 'class 6' 5, 'class 7' 6, 'class 8' 7, 'class 9' 8, 'class 10' 9, 'class 11' 10, 'class 12' 11)
    unset logscale y
    set yrange [0:1.1]
    set ylabel (cell % columns == 0 ? 'probability' : '')
    set format y '%g'
    set ytics scale 0.5 ('0' 0, '0.5' 0.5, '1' 1)
    set title 'T = ' . sprintf(at < 1e4 ? '%.4g' : '%.0f', at) offset 0,-0.4 tc rgb ink
    do for [k = 1:12] { if (shown(k, at)) { set label (number(softmax(k, at))) at k - 1 + aside(k, at),softmax(k, at) center offset char 0,0.6 font ',10' front tc rgb ink } }
    plot $panel1_layer1 using 1:(softmax($1 + 1, at)):(0.72):2 with boxes lc variable fill solid 1 border notitle
  }

  unset multiplot
}
unset output
