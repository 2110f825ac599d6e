// café ÿ latin-1
VOID Latin(void) { /* éé */ PagedWork(); }
