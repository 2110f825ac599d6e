int Good(int a) { return a + 1; }
int Bad(int a) { return a + 1 2; }
int BadStatement(int a) { unknown_type b; return a; }
int AlsoGood(int a) { return Bad(a); }
long _InterlockedIncrement(long volatile *Addend);
int BadBuiltin(int a)
{
    int count = _InterlockedIncrement(&(long)a);
    return count;
}
