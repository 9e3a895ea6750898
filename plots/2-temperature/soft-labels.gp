# The soft label of the animal at 122°, temperature by temperature
#
# Bars of one soft label at 6 values of T. At T = 0.5: dog 68.2 %, cat 31.8 %, lion below 0.1 %, cow
# below 0.1 %. At T = 20: dog 29.6 %, cat 29.1 %, lion 22.3 %, cow 19.1 %. dog loses most, from 68.2
# % to 29.6 %; lion gains most, from below 0.1 % to 22.3 %. The order of the classes is the same at
# every T.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot soft-labels.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,393'; out='soft-labels.png'" soft-labels.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" soft-labels.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" soft-labels.gp
# One frame (1 to 6; T = 0.5, 1, 2, 4, 8, 20), and all of them as an animated GIF:
#   gnuplot -e "frame=1" soft-labels.gp
#   gnuplot -e "animate=1" soft-labels.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'soft-labels' . kind
terminal = exists('term') ? term : moves ? "gif animate delay 100 loop 0 size 720,367 font 'sans,12' background '" . paper . "'" : (chosen == 0 ? "svg size 720,393 font 'sans-serif,12' name 'soft_labels' background '" . paper . "'" : "svg size 720,367 font 'sans-serif,12' name 'soft_labels' background '" . paper . "'")
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
0 0.681782 1
1 0.31821 2
2 7.81829e-06 3
3 1.52141e-08 4


0 0.592869 1
1 0.405035 2
2 0.00200767 3
3 8.85643e-05 4


0 0.527159 1
1 0.435721 2
2 0.0306767 3
3 0.00644305 4


0 0.442296 1
1 0.402111 2
2 0.106695 3
3 0.0488976 4


0 0.360083 1
1 0.343336 2
2 0.176856 3
3 0.119726 4


0 0.296091 1
1 0.290504 2
2 0.222798 3
3 0.190607 4
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
      set label '0.682' at 0,0.681782 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.318' at 1,0.31821 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '<0.001' at 2,7.81829e-06 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '<0.001' at 3,1.52141e-08 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 2) {
      set title 'T = 1' offset 0,-0.4
      set label '0.593' at 0,0.592869 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.405' at 1,0.405035 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.002' at 2,0.00200767 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '<0.001' at 3,8.85643e-05 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 3) {
      set title 'T = 2' offset 0,-0.4
      set label '0.527' at 0,0.527159 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.436' at 1,0.435721 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.031' at 2,0.0306767 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.006' at 3,0.00644305 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 4) {
      set title 'T = 4' offset 0,-0.4
      set label '0.442' at 0,0.442296 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.402' at 1,0.402111 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.107' at 2,0.106695 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.049' at 3,0.0488976 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 5) {
      set title 'T = 8' offset 0,-0.4
      set label '0.360' at 0,0.360083 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.343' at 1,0.343336 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.177' at 2,0.176856 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.120' at 3,0.119726 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    if (state == 6) {
      set title 'T = 20' offset 0,-0.4
      set label '0.296' at 0,0.296091 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.291' at 1,0.290504 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.223' at 2,0.222798 center offset char 0,0.6 font ',10' front tc rgb ink
      set label '0.191' at 3,0.190607 center offset char 0,0.6 font ',10' front tc rgb ink
    }
    plot $panel1_layer1 index state - 1 using 1:2:(0.72):3 with boxes lc variable fill solid 1 border notitle
  }

  unset multiplot
}
unset output
