// Round the loop one case may come before the other, but no case comes always before another.
#include <wdm.h>

typedef struct _SCRIPT {
    ULONG Count;
    UCHAR Steps[16];
    HANDLE Key;
    ULONG State;
} SCRIPT, *PSCRIPT;

NTSTATUS ScriptRun(PSCRIPT Script)
{
    ULONG i;
    NTSTATUS status = STATUS_SUCCESS;

    for (i = 0; i < Script->Count && i < 16 && NT_SUCCESS(status); i++) {
        switch (Script->Steps[i]) {
        case 'f':
            PAGED_CODE();
            status = ZwFlushKey(Script->Key);
            break;
        case 'c':
            PAGED_CODE();
            status = ZwClose(Script->Key);
            break;
        default:
            Script->State++;
            break;
        }
    }
    return status;
}
