# The entropy, and the lead of the likeliest class, against the temperature
#
# entropy in nats over temperature T. It rises from 0.104 at T = 0.1 to 1.39 at T = 100. A dashed
# line, “ln 4”, lies at 1.39. first share − second share over temperature T. It falls from 0.957 at
# T = 0.1 to nearly 0 at T = 100.
#
# Draw it, from any folder; the picture lands next to the script:
#   gnuplot entropy-and-lead.gp
# With another terminal, into another file:
#   gnuplot -e "term='pngcairo size 720,248'; out='entropy-and-lead.png'" entropy-and-lead.gp
#   gnuplot -e "term='dumb 100 40 nofeed'; out=''" entropy-and-lead.gp
# On a dark ground:
#   gnuplot -e "ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'" entropy-and-lead.gp

reset

# To play with: change a logit, and run the script again.
# The logits of dog, cat, lion, cow
array z[4] = [3.476, 3.095, -2.212, -5.333]
# The softmax: the share of class k, counted from 1, at temperature t
top = z[1]
do for [k = 2:|z|] { if (z[k] > top) { top = z[k] } }
softmax(k, t) = exp((z[k] - top) / real(t)) / (sum [j = 1:|z|] exp((z[j] - top) / real(t)))
entropy(t) = -(sum [k = 1:|z|] softmax(k, t) > 0 ? softmax(k, t) * log(softmax(k, t)) : 0)

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
file = exists('out') ? out : exists('term') ? '' : folder . 'entropy-and-lead' . kind
terminal = exists('term') ? term : "svg size 720,248 font 'sans-serif,12' name 'entropy_and_lead' background '" . paper . "'"
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
# Panel 1, temperatures
$panel1_temperatures << EOD
0.1
0.115478
0.133352
0.153993
0.177828
0.205353
0.237137
0.273842
0.316228
0.365174
0.421697
0.486968
0.562341
0.649382
0.749894
0.865964
1
1.15478
1.33352
1.53993
1.77828
2.05353
2.37137
2.73842
3.16228
3.65174
4.21697
4.86968
5.62341
6.49382
7.49894
8.65964
10
11.5478
13.3352
15.3993
17.7828
20.5353
23.7137
27.3842
31.6228
36.5174
42.1697
48.6968
56.2341
64.9382
74.9894
86.5964
100
EOD
# Panel 2, temperatures
$panel2_temperatures << EOD
0.1
0.115478
0.133352
0.153993
0.177828
0.205353
0.237137
0.273842
0.316228
0.365174
0.421697
0.486968
0.562341
0.649382
0.749894
0.865964
1
1.15478
1.33352
1.53993
1.77828
2.05353
2.37137
2.73842
3.16228
3.65174
4.21697
4.86968
5.62341
6.49382
7.49894
8.65964
10
11.5478
13.3352
15.3993
17.7828
20.5353
23.7137
27.3842
31.6228
36.5174
42.1697
48.6968
56.2341
64.9382
74.9894
86.5964
100
EOD

# The picture
set multiplot layout 1,2 margins char 8.4,2,3.4,0.8 spacing char 9.4,2.8
set xtics norotate

# Panel 1
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [0.09999:100.01]
set xlabel 'temperature T'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1.52492]
set ylabel 'entropy in nats'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
set arrow from graph 0, first 1.38629 to graph 1, first 1.38629 nohead lw 1.2 dt (6,5) lc rgb muted
set label 'ln 4' at 3.16228,1.38629 center offset char 0,0.6 font ',10' front tc rgb ink
plot $panel1_temperatures using 1:(entropy($1)) with lines lw 2.2 lc rgb '#0072b2' notitle

# Panel 2
unset label; unset arrow
set border 3 lc rgb muted
set grid ytics back lt 0 dt solid lw 0.7 lc rgb faint
set size noratio
set logscale x
set xrange [0.09999:100.01]
set xlabel 'temperature T'
set format x '%g'
set xtics scale 0.5 autofreq
unset logscale y
set yrange [0:1]
set ylabel 'first share − second share'
set format y '%g'
set ytics scale 0.5 autofreq
unset title
plot $panel2_temperatures using 1:(softmax(1, $1) - softmax(2, $1)) with lines lw 2.2 lc rgb '#0072b2' notitle

unset multiplot
unset output
