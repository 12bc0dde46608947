# The pages of the Tidewater Authority, an invented body that runs invented locks.
# Their main text stands in an element that also holds a poll; their dates are written in a table beside it.
host: tidewater.example

text:      .bulletin-body, .bulletin-lead
drop:      .poll, .see-also
title:     h1.bulletin
author:    .signed-by b
date:      .facts td.issued @data-day

# The page that lists them.
item:       .bulletins > li
item.title: .what
item.date:  .when
item.link:  a.open
