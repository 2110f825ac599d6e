void Release(int n);
int Work(int n);

int Leave(int n)
{
    int status = 0;
    __try {
        status = Work(1);
        if (status < 0)
            __leave;
        __try {
            if (n == 2)
                __leave;
            status = Work(2);
        } __except (1) {
            status = -1;
            __leave;
        }
        Work(3);
    } __finally {
        Release(status);
    }
    return status;
}

void LeaveFromFinally(int n)
{
    __try {
        __try {
            Work(n);
        } __finally {
            if (n)
                __leave;
            Release(1);
        }
        Work(4);
    } __finally {
        Release(2);
    }
}

void LeaveExcept(int n)
{
    __try {
        if (n)
            __leave;
        Work(n);
    } __except (1) {
        Work(5);
    }
}
