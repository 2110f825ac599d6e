#include "../../ucmucsicx.h"
