// What was read may be gone when it is used: both sides complete the request.
#include <wdm.h>

BOOLEAN IsCancelable(PIRP Irp)
{
    return Irp->CancelRoutine != NULL; // expect: cancel/direct-field-access
}
