// The IRQL is raised again with the variable that holds the level of the lock.
#include <wdm.h>

typedef struct _UARTPORT {
    KSPIN_LOCK Lock;
    PUCHAR Register;
    KIRQL DeviceIrql;
} UARTPORT, *PUARTPORT;

VOID UartKick(PUARTPORT port)
{
    KIRQL old;

    KeAcquireSpinLock(&port->Lock, &old);
    KeRaiseIrql(HIGH_LEVEL, &old); // expect: irql/oldirql-overwritten
    WRITE_REGISTER_UCHAR(port->Register, 1);
    KeLowerIrql(old);
    KeReleaseSpinLock(&port->Lock, old);
}
