# Two students in training, one seed
#
# test accuracy in % over epoch. hard labels goes from 7.71 at 1 to 80.2 at 200 with its greatest
# value, 80.7 at 105. with teacher goes from 11.4 at 1 to 87.9 at 200 with its greatest value, 88.8
# at 77. No two curves cross.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot learning-curves.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,376'; out='learning-curves.png'" learning-curves.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" learning-curves.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'" learning-curves.gp

reset
set encoding utf8

# What the command line may set: colours, frame, terminal, file
if (!exists('ink')) ink = '#222222'
if (!exists('muted')) muted = '#767676'
if (!exists('faint')) faint = '#e4e4e4'
if (!exists('paper')) paper = '#ffffff'

# The file: next to the script, or standard output where another terminal was asked for
folder = './'
if (exists('ARG0')) {
  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }
}
kind = '.svg'
file = exists('out') ? out : exists('term') ? '' : folder . 'learning-curves' . kind
terminal = exists('term') ? term : "svg size 720,376 font 'sans-serif,12' name 'learning_curves' background '" . paper . "'"
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

# The data
# Panel 1, line “hard labels”: x, y
$panel1_layer1 << EOD
1 7.70519
5 29.3132
9 45.0586
13 57.6214
17 72.1943
21 74.0369
25 76.2144
29 78.727
33 78.727
37 78.8945
41 79.2295
45 79.732
49 79.5645
53 79.5645
57 80.5695
61 80.2345
65 80.2345
69 80.402
73 80.5695
77 80.5695
81 80.402
85 80.2345
89 80.2345
93 80.402
97 80.402
101 80.5695
105 80.737
109 80.5695
113 80.5695
117 80.402
121 80.402
125 80.402
129 80.2345
133 80.5695
137 80.5695
141 80.402
145 80.402
149 80.2345
153 80.402
157 80.2345
161 80.402
165 80.2345
169 80.2345
173 80.2345
177 80.2345
181 80.402
185 80.2345
189 80.2345
193 80.2345
197 80.2345
200 80.2345
EOD
# Panel 1, line “with teacher”: x, y
$panel1_layer2 << EOD
1 11.3903
5 41.0385
9 70.0168
13 81.407
17 82.5796
21 85.9296
25 84.7571
29 86.0972
33 86.5997
37 86.0972
41 87.1022
45 88.4422
49 88.2747
53 87.4372
57 88.1072
61 88.6097
65 88.2747
69 88.2747
73 87.9397
77 88.7772
81 87.6047
85 87.6047
89 87.7722
93 87.9397
97 87.7722
101 87.6047
105 87.9397
109 88.2747
113 88.1072
117 88.1072
121 88.1072
125 88.2747
129 87.9397
133 88.2747
137 88.2747
141 87.9397
145 88.1072
149 88.1072
153 88.2747
157 88.2747
161 88.4422
165 88.1072
169 88.4422
173 88.2747
177 88.2747
181 88.6097
185 88.2747
189 88.1072
193 87.9397
197 87.9397
200 87.9397
EOD

# The picture
set multiplot layout 1,1 margins char 8.4,17.2,3.4,0.8 spacing char 6.4,2.8
set xtics norotate
set key at screen 0.995,0.5 right center vertical Left reverse

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
unset logscale x
set xrange [1:200]
set xlabel 'epoch'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [3.65159:92.8308]
set ylabel 'test accuracy in %'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel1_layer1 using 1:2 with lines lw 2.2 lc rgb '#0072b2' notitle, \
  $panel1_layer2 using 1:2 with lines lw 2.2 lc rgb '#e69f00' notitle, \
  keyentry with lines lw 2.2 lc rgb '#0072b2' title 'hard labels', \
  keyentry with lines lw 2.2 lc rgb '#e69f00' title 'with teacher'

unset multiplot
unset output
