// A reinitialization routine may ask for another round.
#include <wdm.h>

DRIVER_REINITIALIZE SledAgain;

_Use_decl_annotations_
VOID SledAgain(PDRIVER_OBJECT DriverObject, PVOID Context, ULONG Count)
{
    if (Count < 3) {
        IoRegisterDriverReinitialization(DriverObject, SledAgain, Context);
    }
}
