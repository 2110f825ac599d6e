// The exception leaves through a handler that forgets the level, and the function goes on to its return.
#include <wdm.h>

typedef struct _PROFILE {
    ULONG Samples;
} PROFILE, *PPROFILE;

NTSTATUS ProfileAdd_bad(PPROFILE Profile, ULONG Count)
{
    KIRQL irql;

    KeRaiseIrql(APC_LEVEL, &irql);
    __try {
        if (Profile->Samples + Count < Count) {
            ExRaiseStatus(STATUS_INTEGER_OVERFLOW);
        }
        Profile->Samples += Count;
        KeLowerIrql(irql);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Profile->Samples = MAXULONG;
    }
    return STATUS_SUCCESS; // expect: irql/not-restored
}
