__declspec(noreturn) void ExRaiseStatus(long status);
void Release(void);

long Raise(long status)
{
    __try {
        if (status < 0)
            ExRaiseStatus(status);
    } __except (1) {
        return status;
    }
    return 0;
}

void RaiseThroughFinally(long status)
{
    __try {
        ExRaiseStatus(status);
    } __finally {
        Release();
    }
}
