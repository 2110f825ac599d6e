// Dispatcher objects raise for a moment only, inside of the kernel.
#include <wdm.h>

typedef struct _MEADOW {
    KEVENT Mown;
    KMUTEX Mutex;
    ULONG Bales;
} MEADOW, *PMEADOW;

_IRQL_always_function_max_(PASSIVE_LEVEL)
VOID MeadowMow_ok(_Inout_ PMEADOW Meadow)
{
    KeWaitForSingleObject(&Meadow->Mutex, Executive, KernelMode, FALSE, NULL);
    Meadow->Bales++;
    KeReleaseMutex(&Meadow->Mutex, FALSE);
    KeSetEvent(&Meadow->Mown, IO_NO_INCREMENT, FALSE);
}
