// With Wait == TRUE the routine returns at a raised level for a wait that follows: APC_LEVEL at most.
#include <wdm.h>

typedef struct _HANDSHAKE {
    KSPIN_LOCK Lock;
    KEVENT Request;
    ULONG State;
} HANDSHAKE, *PHANDSHAKE;

VOID HandshakeStart_bad(PHANDSHAKE Handshake)
{
    KIRQL irql;

    KeAcquireSpinLock(&Handshake->Lock, &irql);
    Handshake->State = 1;
    KeSetEvent(&Handshake->Request, IO_NO_INCREMENT, TRUE); // expect: irql/wait-true-at-dispatch
    KeReleaseSpinLock(&Handshake->Lock, irql);
}
