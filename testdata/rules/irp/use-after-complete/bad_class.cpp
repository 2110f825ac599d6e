// C++: a method completes the request of its object, the next statement uses it.
#include <ntddk.h>

class Request {
public:
    explicit Request(PIRP Irp) : irp(Irp) {}
    NTSTATUS Finish(NTSTATUS Status)
    {
        irp->IoStatus.Status = Status;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
        return irp->IoStatus.Status; // expect: irp/use-after-complete
    }

private:
    PIRP irp;
};

extern "C" _Dispatch_type_(IRP_MJ_SHUTDOWN) DRIVER_DISPATCH WillowShutdown;

_Use_decl_annotations_
NTSTATUS WillowShutdown(PDEVICE_OBJECT, PIRP Irp)
{
    Request request(Irp);
    return request.Finish(STATUS_SUCCESS);
}
