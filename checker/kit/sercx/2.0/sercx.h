#include "../../sercx.h"
