typedef long NTSTATUS;
void Probe(void *p, int n);
void Log(unsigned long code);
unsigned long _exception_code(void);
#define GetExceptionCode _exception_code
#define EXCEPTION_EXECUTE_HANDLER 1

NTSTATUS Touch(int *user, int *out)
{
    NTSTATUS status = 0;
    __try {
        Probe(user, 4);
        *out = *user;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}

NTSTATUS ReturnsInside(int *user)
{
    __try {
        Probe(user, 4);
        if (*user == 3)
            return 1;
    } __except (1) {
        Log(GetExceptionCode());
        return 2;
    }
    return 0;
}

void Search(int *user)
{
    __try {
        *user = 1;
    } __except (0) {
        Log(1);
    }
}

void Empty(void)
{
    __try {
    } __except (1) {
    }
}
