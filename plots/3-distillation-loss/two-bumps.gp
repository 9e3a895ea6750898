# A teacher with two bumps, and students with one
#
# probability over class. teacher: goes up and down from nearly 0 at class 0 to nearly 0 at class
# 23; its greatest value is 0.160 at class 6. forward KL: rises from 0.0239 at class 0 to its
# greatest value, 0.0630 at class 10, then falls to 0.0105 at class 23. reverse KL: rises from
# nearly 0 at class 0 to its greatest value, 0.266 at class 6, then falls to nearly 0 at class 23.
# teacher and forward KL cross 4 times; from class 19.7 on, forward KL lies above teacher. From
# class 11.5 on, teacher lies above reverse KL. Between class 3.05 and class 8.64, reverse KL lies
# above forward KL.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot two-bumps.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='two-bumps.png'" two-bumps.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" two-bumps.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" two-bumps.gp

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
file = exists('out') ? out : exists('term') ? '' : folder . 'two-bumps' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'two_bumps' background '" . paper . "'"
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
# Panel 1, line “teacher”: x, y
$panel1_layer1 << EOD
0 5.35324e-05
1 0.000616915
2 0.00455842
3 0.0215965
4 0.0656044
5 0.12778
6 0.159578
7 0.12778
8 0.0656044
9 0.0215966
10 0.0045604
11 0.000652603
12 0.000464809
13 0.00304192
14 0.0143978
15 0.0437362
16 0.0851866
17 0.106385
18 0.0851866
19 0.0437362
20 0.0143977
21 0.00303895
22 0.000411277
23 3.56882e-05
EOD
# Panel 1, line “forward KL”: x, y
$panel1_layer2 << EOD
0 0.0238993
1 0.0288649
2 0.0341579
3 0.0396049
4 0.0449929
5 0.0500813
6 0.054619
7 0.0583645
8 0.061107
9 0.0626859
10 0.0630065
11 0.0620495
12 0.0598725
13 0.0566049
14 0.0524345
15 0.0475902
16 0.0423208
17 0.0368746
18 0.0314803
19 0.0263321
20 0.0215809
21 0.0173297
22 0.0136348
23 0.010511
EOD
# Panel 1, line “reverse KL”: x, y
$panel1_layer3 << EOD
0 8.92206e-05
1 0.00102819
2 0.00759736
3 0.0359942
4 0.109341
5 0.212966
6 0.265963
7 0.212966
8 0.109341
9 0.0359942
10 0.00759736
11 0.00102819
12 8.92206e-05
13 4.96406e-06
14 1.77088e-07
15 4.05061e-09
16 5.94063e-11
17 5.58631e-13
18 3.3682e-15
19 1.30212e-17
20 3.22763e-20
21 5.12976e-23
22 5.22746e-26
23 3.41558e-29
EOD

# The picture
set multiplot layout 1,1 margins char 9.25,15.5,3.4,0.8 spacing char 7.25,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [0:23]
set xlabel 'class'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [-0.0132981:0.279261]
set ylabel 'probability'
set format y '%g'
set ytics scale 0.5 ('0' 0, '0.05' 0.05, '0.1' 0.1, '0.15' 0.15, '0.2' 0.2, '0.25' 0.25)
unset title
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  $panel1_layer3 using 1:2 with lines lw 2.2 lc rgb '#009e73' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'teacher', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'forward KL', \
  keyentry with lines lw 2.2 lc rgb '#009e73' title 'reverse KL'

unset multiplot
unset output
