struct Lock;
struct Guard { Guard(Lock *); ~Guard(); bool Ok() const; int Value; operator int() const; };
Guard Make(Lock *);
int Use(int n);
void Take(Guard g);
void Ref(const Guard &g);

void Discarded(Lock *l) { Guard{l}; Use(1); Make(l); Use(2); }
int Condition(Lock *l) { if (Guard(l).Ok()) return Use(1); while (Make(l).Value == 3) Use(2); return 0; }
void Arguments(Lock *l) { Take(Guard(l)); Ref(Guard(l)); Use(Make(l)); }
void Extended(Lock *l) { const Guard &kept = Guard(l); Use(kept.Value); }
int Chosen(Lock *l, bool b) { return b ? Use(Guard(l)) : 0; }
bool Shortcut(Lock *l, bool b) { return b && Guard(l).Ok(); }
Guard Return(Lock *l) { return Guard(l); }
int ReturnPart(Lock *l) { return Guard(l).Value; }
