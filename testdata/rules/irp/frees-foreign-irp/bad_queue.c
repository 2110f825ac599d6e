// A request that comes out of a cancel-safe queue was sent here.
#include <ntddk.h>

VOID ZincDrop(PIO_CSQ Queue, PFILE_OBJECT FileObject)
{
    PIRP irp;

    while ((irp = IoCsqRemoveNextIrp(Queue, FileObject)) != NULL) {
        IoFreeIrp(irp); // expect: irp/frees-foreign-irp
    }
}
