// The address of the mapping is taken away.
#include <ntddk.h>

VOID CrayfishForget(PIRP Irp);

VOID CrayfishForget(PIRP Irp)
{
    Irp->MdlAddress->MappedSystemVa = NULL; // expect: mdl/opaque-write
}
