// What the pointer leads to is not known; it may give the lock back.
#include <wdm.h>

typedef VOID (*PFN_DROP)(PIRP Irp);
typedef struct _SWITCHBOARD {
    PFN_DROP Drop;
} SWITCHBOARD, *PSWITCHBOARD;

DRIVER_CANCEL BoardCancel;

_Use_decl_annotations_
VOID BoardCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSWITCHBOARD board = (PSWITCHBOARD)DeviceObject->DeviceExtension;

    board->Drop(Irp);
}
