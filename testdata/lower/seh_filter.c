unsigned long _exception_code(void);
void *_exception_info(void);
#define GetExceptionCode _exception_code
#define GetExceptionInformation _exception_info
int Filter(unsigned long code, void *info);
void Work(int n);
#define STATUS_ACCESS 0xC0000005L

void Call(int n)
{
    __try { Work(n); } __except (Filter(GetExceptionCode(), GetExceptionInformation())) { Work(-1); }
}

void Choice(int n)
{
    __try { Work(n); } __except (GetExceptionCode() == STATUS_ACCESS ? 1 : 0) { Work(-2); }
}

void Boolean(int n)
{
    __try { Work(n); } __except (GetExceptionCode() == STATUS_ACCESS || n > 3) { Work(-3); }
}

void Comma(int n)
{
    unsigned long code;
    __try { Work(n); } __except (code = GetExceptionCode(), 1) { Work(code); }
}

void Continue(int n)
{
    __try { Work(n); } __except (-1) { Work(-4); }
}

void ContinueSome(int n)
{
    __try { Work(n); } __except (n == 2 ? -1 : n == 3 ? 0 : 1) { Work(-5); }
}
