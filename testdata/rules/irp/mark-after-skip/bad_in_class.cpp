// The same in a class.
#include <wdm.h>

class Stream {
public:
    NTSTATUS Forward(PIRP Irp)
    {
        Prepare(Irp);
        IoMarkIrpPending(Irp); // expect: irp/mark-after-skip
        (void)IoCallDriver(Lower, Irp);
        return STATUS_PENDING;
    }

private:
    static void Prepare(PIRP Irp) { IoSkipCurrentIrpStackLocation(Irp); }
    PDEVICE_OBJECT Lower;
};

NTSTATUS ForwardOnce(Stream *stream, PIRP Irp)
{
    return stream->Forward(Irp);
}
