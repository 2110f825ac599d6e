struct Lock { Lock(); ~Lock(); void Acquire(); int held; };
int Next();
int Once() { static int first = Next(); static const int limit = 3; return first + limit; }
void Shared() { static Lock lock; lock.Acquire(); }
Lock AtFileScope;
