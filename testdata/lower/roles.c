#include <driverspecs.h>
typedef long NTSTATUS;
typedef struct _DEVICE { int x; } DEVICE, *PDEVICE;
typedef struct _IRP { int y; } IRP, *PIRP;

_Function_class_(DRIVER_DISPATCH)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS DRIVER_DISPATCH(_In_ PDEVICE Device, _Inout_ PIRP Irp);
typedef DRIVER_DISPATCH *PDRIVER_DISPATCH;
typedef DRIVER_DISPATCH MY_DISPATCH;
typedef void PLAIN(void);

struct _DRIVER {
    PDRIVER_DISPATCH MajorFunction[4];
    _IRQL_requires_(2) void (*Unload)(_In_ PDEVICE Device);
    PLAIN *Other;
    PDRIVER_DISPATCH Single;
};
typedef struct _DRIVER DRIVER;

DRIVER_DISPATCH Create;
MY_DISPATCH Close;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH Read;

NTSTATUS Create(PDEVICE DeviceObject, PIRP I) { return I->y; }
NTSTATUS Close(PDEVICE D, PIRP I) { return D->x; }
void Register(DRIVER *d)
{
    d->MajorFunction[0] = Create;
    d->MajorFunction[2] = Close;
    d->Single = Read;
    d->Unload(0);
}
