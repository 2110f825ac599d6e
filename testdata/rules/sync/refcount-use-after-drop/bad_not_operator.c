// Written with ! and with work between the two steps.
#include <wdm.h>

typedef struct _BUFFER {
    volatile LONG Users;
    PMDL Mdl;
} BUFFER, *PBUFFER;

VOID BufferPut(PBUFFER Buffer, PULONG Trace)
{
    InterlockedDecrement(&Buffer->Users); // expect: sync/refcount-use-after-drop
    *Trace += 1;
    if (!Buffer->Users) {
        IoFreeMdl(Buffer->Mdl);
        ExFreePoolWithTag(Buffer, 'fuBE');
    }
}
