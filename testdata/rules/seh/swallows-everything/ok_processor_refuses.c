// A register that this processor may not have: then it raises; and a breakpoint where there may be no debugger.
#include <ntddk.h>
#include <intrin.h>

BOOLEAN OwlRead(ULONG64 *Value)
{
    ULONG64 value = 0;

    __try {
        value = __readmsr(0x1A2);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return FALSE;
    }
    *Value = value;
    return TRUE;
}

VOID OwlStop(VOID)
{
    __try {
        DbgBreakPoint();
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("owl: no debugger\n");
    }
}
