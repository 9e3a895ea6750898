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
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" frames.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" frames.gp
#   gnuplot -e "animate=1" frames.gp

reset

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'
chosen = exists('frame') ? frame : 0
moves = exists('animate') ? animate : 0
if (chosen < 0 || chosen > 6) {
  print 'frame is one of 1 to 6'
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
# Panel 1, bars: x, height, colour
$panel1_layer1 << EOD
0 0.77667 1
1 0.223309 2
2 2.1316e-05 3
3 2.95031e-11 4


0 0.648738 1
1 0.347859 2
2 0.00339863 3
3 3.99838e-06 4


0 0.553365 1
1 0.405209 2
2 0.0400524 3
3 0.00137379 4


0 0.459858 1
1 0.393511 2
2 0.123718 3
3 0.0229128 4


0 0.374959 1
1 0.346857 2
2 0.194486 3
3 0.0836972 4


0 0.304203 1
1 0.29487 2
2 0.233951 3
3 0.166976 4
EOD

# The picture
frames = 6
# Picture 0 shows all frames beside each other, picture k shows frame k alone.
first = moves ? 1 : chosen
last = moves ? frames : chosen
do for [picture = first:last] {
  from = picture == 0 ? 1 : picture
  to = picture == 0 ? frames : picture
  columns = picture == 0 ? 3 : 1
  cells = (to - from + 1) * 1
  if (picture == 0) {
    set multiplot layout 2,3 margins char 7.55,2,2,1.7 spacing char 5.55,3.7
    set xtics norotate
  }
  else {
    set multiplot layout 1,1 margins char 7.55,2,2,1.7 spacing char 5.55,3.7
    set xtics norotate
  }
  do for [state = from:to] {
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
    if (state == 1) {
      set title 'T = 0.5' offset 0,-0.4
      set label '0.777' at 0,0.77667 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.223' at 1,0.223309 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '<0.001' at 2,2.1316e-05 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '<0.001' at 3,2.95031e-11 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 2) {
      set title 'T = 1' offset 0,-0.4
      set label '0.649' at 0,0.648738 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.348' at 1,0.347859 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.003' at 2,0.00339863 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '<0.001' at 3,3.99838e-06 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 3) {
      set title 'T = 2' offset 0,-0.4
      set label '0.553' at 0,0.553365 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.405' at 1,0.405209 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.040' at 2,0.0400524 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.001' at 3,0.00137379 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 4) {
      set title 'T = 4' offset 0,-0.4
      set label '0.460' at 0,0.459858 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.394' at 1,0.393511 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.124' at 2,0.123718 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.023' at 3,0.0229128 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 5) {
      set title 'T = 8' offset 0,-0.4
      set label '0.375' at 0,0.374959 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.347' at 1,0.346857 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.194' at 2,0.194486 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.084' at 3,0.0836972 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 6) {
      set title 'T = 20' offset 0,-0.4
      set label '0.304' at 0,0.304203 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.295' at 1,0.29487 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.234' at 2,0.233951 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.167' at 3,0.166976 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    plot $panel1_layer1 index state - 1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle
  }

  unset multiplot
}
unset output
